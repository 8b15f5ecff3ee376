import { parseCsv } from './csv.ts';
import { decodeFile, detectEncoding } from './encoding.ts';
import type { Delimiter, ReadingResult, RecordSource, TabularRow } from './types.ts';

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** A text file as records: encoding from its bytes, delimiter from its header. */
export async function openCsv(path: string): Promise<ReadingResult<RecordSource>> {
  const encoding = await detectEncoding(path);
  if (encoding === null) return { ok: false, code: 'encoding_unknown' };
  const start = await startOf(decodeFile(path, encoding));
  const announced = /^sep=([,;\t])(?=[\r\n])/i.exec(start)?.[1] as Delimiter | undefined;
  const delimiter = announced ?? sniffDelimiter(start);
  const records = () => parseCsv(decodeFile(path, encoding), delimiter);
  return {
    ok: true,
    value: {
      format: 'csv',
      encoding,
      delimiter,
      records: announced ? () => withoutFirst(records()) : records,
    },
  };
}

/** The delimiter that the first line that is not blank has most of, outside quotation marks. */
function sniffDelimiter(start: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of start.trimStart()) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '\n' || letter === '\r')) break;
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const countOf = (delimiter: Delimiter) => counts.get(delimiter) ?? 0;
  return delimiters.reduce((best, other) => (countOf(other) > countOf(best) ? other : best));
}

async function startOf(chunks: AsyncIterable<string>): Promise<string> {
  for await (const chunk of chunks) if (chunk.trim() !== '') return chunk;
  return '';
}

/** Excel's "sep=;" line says how to read the file and is not part of the table. */
async function* withoutFirst(records: AsyncIterable<TabularRow>): AsyncGenerator<TabularRow> {
  for await (const record of records) if (record.row > 1) yield record;
}
