import { type CallResult, failure, ok } from '../../../src-shared/contract/call.ts';
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/index.ts';
import type { MemberContext } from '../context.ts';
import { writeWholeFile } from '../exports/write-file.ts';
import { readableMinutes } from './minutes-access.ts';
import { type MinutesDocument, minutesDocument } from './minutes-document.ts';
import { minutesDocx } from './minutes-docx.ts';
import { minutesHtml } from './minutes-html.ts';
import { minutesText } from './minutes-text.ts';

type Input = ParsedInputOf<'meetings.exportMinutes'>;

const writers: Record<Input['format'], (document: MinutesDocument) => string | Promise<Buffer>> = {
  docx: minutesDocx,
  html: minutesHtml,
  txt: minutesText,
};

/** Writes a meeting's minutes to a chosen file, for whoever may read them. */
export async function exportMinutes(
  context: MemberContext,
  { id, format, file }: Input,
): Promise<CallResult<OutputOf<'meetings.exportMinutes'>>> {
  const path = context.pathOf(file);
  if (path === null) return failure('write_failed', { system: 'no_file_chosen' });
  const minutes = readableMinutes(context, id);
  if (!minutes.ok) return minutes;
  const document = minutesDocument(minutes.value);
  const written = await writeWholeFile(path, async (sink) => {
    sink.end(await writers[format](document));
  });
  return written.ok ? ok({ cases: minutes.value.cases.length }) : written;
}
