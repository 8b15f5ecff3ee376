import after from '../../../assets/templates/letters/after.json' with { type: 'json' };
import askSender from '../../../assets/templates/letters/ask_sender.json' with { type: 'json' };
import before from '../../../assets/templates/letters/before.json' with { type: 'json' };
import beforeGoodSpot from '../../../assets/templates/letters/before_good_spot.json' with {
  type: 'json',
};
import notSelected from '../../../assets/templates/letters/not_selected.json' with { type: 'json' };
import thanks from '../../../assets/templates/letters/thanks.json' with { type: 'json' };
import thanksSender from '../../../assets/templates/letters/thanks_sender.json' with {
  type: 'json',
};
import { type WordingKind, wordingKinds } from '../../../src-shared/rules/letters/index.ts';
import { pairId } from '../ids.ts';
import type { Change } from '../store/change-log.ts';
import type { ReadHandle } from '../store/database.ts';
import { ownWordings } from './queries.ts';

/** The words that a letter starts from: the app's own, or the department's for a series. */

interface Wording {
  subject: string;
  /** Paragraphs, with an empty line between them. */
  body: string;
}

const files: Record<WordingKind, { subject: string; body: string[] }> = {
  before,
  before_good_spot: beforeGoodSpot,
  after,
  thanks,
  thanks_sender: thanksSender,
  not_selected: notSelected,
  ask_sender: askSender,
};

/** The app's own words. */
export const ownWordsOf = (kind: WordingKind): Wording => ({
  subject: files[kind].subject,
  body: files[kind].body.join('\n\n'),
});

/** Every wording of a series, and whether the department changed it. */
export function wordingsOf(
  db: ReadHandle,
  seriesId: string,
): (Wording & { kind: WordingKind; changed: boolean })[] {
  const changed = ownWordings(db, seriesId);
  return wordingKinds.map((kind) => {
    const own = changed.find((row) => row.kind === kind);
    const { subject, body } = own ?? ownWordsOf(kind);
    return { kind, subject, body, changed: own !== undefined };
  });
}

/** The department's wording of a kind for a series; null words bring the app's own back. */
export function wordingChange(
  seriesId: string,
  kind: WordingKind,
  wording: Wording | null,
): Change {
  return {
    table: 'letter_template',
    row: pairId('letter_template', seriesId, kind),
    patch: {
      series_id: seriesId,
      kind,
      subject: wording?.subject ?? null,
      body: wording?.body ?? null,
      deleted: wording ? 0 : 1,
    },
  };
}
