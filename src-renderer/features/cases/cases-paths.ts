/** Where the screens of cases are. */
export const casesPath = '/cases';
export const newCasePath = '/cases/new';
export const mdtPath = '/cases/mdt';
export const libraryPath = '/cases/library';
export const casePath = (id: string): string => `/cases/${id}`;
export const libraryCasePath = (id: string): string => `${libraryPath}/${id}`;

/** Keys of the drafts that keep themselves. */
export const NEW_CASE_DRAFT = 'case';
export const caseDraftKey = (id: string): string => `case-${id}`;
