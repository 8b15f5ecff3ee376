/** Ways of being there (or not) that are told while the meeting runs. */
export const quickStatuses = ['present', 'virtual', 'apologies'] as const;
export type QuickStatus = (typeof quickStatuses)[number];
