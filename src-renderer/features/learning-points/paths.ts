/** Where the screens of circulated learning are; those of one meeting stand in `meeting-paths.ts`. */
export const learningSentPath = '/learning/sent';
export const sentSheetPath = (meetingId: string): string => `${learningSentPath}/${meetingId}`;
export const printSheetPath = (meetingId: string): string => `/print/learning-sheet/${meetingId}`;
