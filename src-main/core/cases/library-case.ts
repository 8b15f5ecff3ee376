import type { OutputOf } from '../../../src-shared/contract/index.ts';
import { seriesById } from '../series/queries.ts';
import type { ReadHandle } from '../store/database.ts';
import { agendaOf, caseById, picturesOf, pointsOf } from './queries.ts';
import { fieldsShown, picturesShown } from './shown.ts';

type LibraryCase = OutputOf<'cases.libraryCase'>;

/** A discussed case as the room saw it: no chair's title, no place in PACS, no draft. */
export function libraryCase(db: ReadHandle, id: string): LibraryCase | null {
  const row = caseById(db, id);
  if (!row || !['discussed', 'closed'].includes(row.state)) return null;
  const shown = fieldsShown(row);
  return {
    id,
    code: row.code,
    kind: shown.kind,
    title: shown.roomTitle,
    modality: shown.modality,
    region: shown.region,
    stage: shown.stage,
    setting: shown.setting,
    clinicalInformation: shown.clinicalInformation,
    originalOpinion: shown.originalOpinion,
    laterOpinion: shown.laterOpinion,
    truth: shown.truth,
    effect: shown.effect,
    pictures: picturesShown(picturesOf(db, id)),
    points: pointsOf(db, id)
      .filter(({ draft }) => draft !== 1)
      .map((point) => ({ id: point.id, point: point.point ?? '' })),
    meetings: agendaOf(db, id)
      .filter(({ discussed }) => discussed === 1)
      .map(({ meeting_id, day, series_id }) => ({
        id: meeting_id,
        day,
        series: seriesById(db, series_id)?.name ?? '',
      })),
  };
}
