/** Where the screens of meetings are. */
export const meetingsPath = '/meetings';
export const planPath = '/meetings/plan';
export const actionsPath = '/meetings/actions';
export const meetingPath = (id: string): string => `/meetings/${id}`;
export const attendancePath = (id: string): string => `/meetings/${id}/attendance`;
export const reportPath = (id: string): string => `/meetings/${id}/report`;
export const minutesPath = (id: string): string => `/meetings/${id}/minutes`;

/** Screens of other domains about the same meeting. */
export const runPath = (id: string): string => `/meetings/${id}/run`;
export const lettersPath = (id: string): string => `/meetings/${id}/letters`;
export const learningSheetPath = (id: string): string => `/meetings/${id}/learning`;
export const circulatePath = (id: string): string => `/meetings/${id}/circulate`;
