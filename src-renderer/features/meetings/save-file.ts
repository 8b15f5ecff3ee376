import { type CallResult, call } from '../../app/client.ts';

/** Asks where to save and writes there. Answers the file's name; null where nobody chose one. */
export async function saveFile(
  title: string,
  defaultName: string,
  write: (token: string) => Promise<CallResult>,
): Promise<CallResult<string | null>> {
  const chosen = await call('shell.saveFile', { title, defaultName });
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return { ok: true, value: null };
  const { token, name } = chosen.value;
  const written = await write(token);
  return written.ok ? { ok: true, value: name } : written;
}
