/** Where entries are found. `new` and `edit` open the editor. */
export const entriesPath = '/learning/entries';
export const newEntryPath = `${entriesPath}/new`;
export const entryPath = (id: string): string => `${entriesPath}/${id}`;
export const editEntryPath = (id: string): string => `${entriesPath}/${id}/edit`;

/** Keys of kept drafts: one of a new entry, one of each that is being edited. */
export const NEW_ENTRY_DRAFT = 'entry-new';
export const entryDraftKey = (id: string): string => `entry-${id}`;
