import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import { notesOfSummary, summariseGroups } from '../../../src-shared/rules/job-plans/index.ts';
import type { MemberContext } from '../context.ts';
import { writeSummaryCsv } from '../exports/summary-csv.ts';
import { writeSummaryJson } from '../exports/summary-json.ts';
import { summaryRowsOf } from '../exports/summary-rows.ts';
import { writeSummaryXlsx } from '../exports/summary-xlsx.ts';
import { documentOf, type MadeSummary, makeSummary, wholeMonths } from './making.ts';
import { personIdsByStaffId } from './queries.ts';
import { noteViewing } from './viewings.ts';

type Input = ParsedInputOf<'summary.export'>;

/** Writes the summary to a chosen file. Who is no manager gets their own rows and no others. */
export async function exportSummary(
  context: MemberContext,
  input: Input,
): Promise<CallResult<OutputOf<'summary.export'>>> {
  const path = context.pathOf(input.file);
  if (path === null) return failure('write_failed', { system: 'no_file_chosen' });
  const asked = peopleAskedFor(context, input.people);
  if (!asked.ok) return asked;
  const { period } = input;
  const made = await makeSummary(context, { period, people: asked.value, withTrend: false });
  const { people } = made.figures;
  const noted = await noteViewing(context, people, input.purpose ?? '', 'summary.export', period);
  if (!noted.ok) return noted;
  const written = await writeSummary(context, made, noted.value, input.format, path);
  if (!written.ok) return written;
  return ok({
    rows: written.value.rows,
    people: people.length,
    monthsCountedWhole: wholeMonths(made),
  });
}

function writeSummary(
  context: MemberContext,
  made: MadeSummary,
  purpose: string | null,
  format: Input['format'],
  path: string,
): Promise<CallResult<{ rows: number }>> {
  const { people } = made.figures;
  const rows = summaryRowsOf(people, made.question.period);
  if (format === 'csv') return writeSummaryCsv(rows, path);
  if (format === 'json') return writeSummaryJson(rows, path);
  const isOwn = made.question.ownMinutes !== null;
  const document = documentOf(context, made, isOwn ? 'mine' : 'people', purpose);
  const notes = notesOfSummary(document);
  return writeSummaryXlsx(
    { rows, byStaffGroup: isOwn ? null : summariseGroups(people), notes },
    path,
  );
}

/** Ids of the people that staff ids stand for; null for everybody. */
function peopleAskedFor(
  { workspace, session, rolesOf }: MemberContext,
  staffIds: readonly string[] | undefined,
): CallResult<string[] | null> {
  const typed = staffIds?.map((staffId) => staffId.trim());
  if (!rolesOf(session.personId).includes('manager')) {
    const isOwn = typed?.every((staffId) => staffId === session.staffId) ?? true;
    return isOwn ? ok([session.personId]) : failure('not_allowed');
  }
  if (typed === undefined) return ok(null);
  const found = typed.map((staffId) => ({
    staffId,
    ids: personIdsByStaffId(workspace.db, staffId),
  }));
  const unknown = found.filter(({ ids }) => ids.length === 0).map(({ staffId }) => staffId);
  if (unknown.length > 0) {
    return failure('people_unknown', { people: unknown }, { people: { code: 'people_unknown' } });
  }
  return ok([...new Set(found.flatMap(({ ids }) => ids))]);
}
