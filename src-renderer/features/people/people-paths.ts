export const DIRECTORY_PATH = '/people/directory';
export const ADD_PATH = '/people/add';
export const ACCESS_PATH = '/people/access-changes';

export const personPath = (id: string): string => `${DIRECTORY_PATH}/${id}`;
export const editPath = (id: string): string => `${personPath(id)}/edit`;
