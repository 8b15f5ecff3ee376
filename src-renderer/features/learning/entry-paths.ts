import { type EntryLink, entryLinkKinds } from '../../../src-shared/model/learning.ts';

/** Where entries are found. `new` and `edit` open the editor. */
export const entriesPath = '/learning/entries';
export const newEntryPath = `${entriesPath}/new`;
export const entryPath = (id: string): string => `${entriesPath}/${id}`;
export const editEntryPath = (id: string): string => `${entriesPath}/${id}/edit`;

/** Keys of kept drafts: one of a new entry, one of each that is being edited. */
export const NEW_ENTRY_DRAFT = 'entry-new';
export const entryDraftKey = (id: string): string => `entry-${id}`;

/** A new entry about something here: its address says what, and its draft is a draft of its own. */
export const newEntryAboutPath = ({ kind, id }: EntryLink): string =>
  `${newEntryPath}/${kind}-${id}`;
export const newEntryAboutKey = ({ kind, id }: EntryLink): string => `entry-${kind}-${id}`;

const ABOUT = new RegExp(`^(${entryLinkKinds.join('|')})-([0-9a-f-]{36})$`);

/** What a new entry is about, from the last part of its address; null where it is about nothing. */
export function aboutOf(part: string | undefined): EntryLink | null {
  const [, kind, id] = ABOUT.exec(part ?? '') ?? [];
  const known = entryLinkKinds.find((one) => one === kind);
  return known === undefined || id === undefined ? null : { kind: known, id };
}
