/** Where letters are written, read and worded. No address holds a letter or whose it is. */
export const myLettersPath = '/letters';
export const meetingLettersPath = (id: string): string => `/meetings/${id}/letters`;
export const caseLettersPath = (id: string): string => `/cases/${id}/letters`;
export const wordingsPath = (seriesId: string): string => `/series/${seriesId}/letters`;
export const printLetterPath = '/print/letter/given';
