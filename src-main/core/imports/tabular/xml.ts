import { SaxesParser } from 'saxes';

/** Names and attributes come without a namespace prefix, since writers differ in theirs. */
export type XmlEvent =
  | { type: 'open'; name: string; attributes: Readonly<Record<string, string>> }
  | { type: 'close'; name: string }
  | { type: 'text'; text: string };

/**
 * What an XML file holds, one list of events for each chunk of it. Throws where it is not well
 * formed; entities of a document type are not expanded but count as not well formed.
 */
export async function* xmlEvents(chunks: AsyncIterable<Buffer>): AsyncGenerator<XmlEvent[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ xmlns: false, position: false });
  let events: XmlEvent[] = [];
  parser.on('opentag', (tag) => {
    events.push({ type: 'open', name: local(tag.name), attributes: localKeys(tag.attributes) });
  });
  parser.on('closetag', (tag) => events.push({ type: 'close', name: local(tag.name) }));
  parser.on('text', (text) => events.push({ type: 'text', text }));
  parser.on('cdata', (text) => events.push({ type: 'text', text }));
  for await (const chunk of chunks) {
    events = [];
    parser.write(decoder.decode(chunk, { stream: true }));
    yield events;
  }
  events = [];
  parser.write(decoder.decode()).close();
  yield events;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localKeys(attributes: Record<string, string>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const name in attributes) plain[local(name)] = attributes[name] ?? '';
  return plain;
}
