/** Where series of meetings are set up. */
export const seriesListPath = '/series';
export const newSeriesPath = '/series/new';
export const seriesPath = (id: string): string => `/series/${id}`;
export const editSeriesPath = (id: string): string => `/series/${id}/edit`;
export const expectedPath = (id: string): string => `/series/${id}/expected`;
export const absencesPath = '/absences';

/** What the department's letters say, a screen of theirs. */
export const wordingsPath = (id: string): string => `/series/${id}/letters`;
