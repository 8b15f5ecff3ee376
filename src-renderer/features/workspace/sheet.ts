/** A secret that is shown once and kept on paper, with what is needed to use it. */
export interface Sheet {
  readonly kind: 'recovery-key' | 'personal-code' | 'invitation';
  /** Name of the workspace. */
  readonly workspace: string;
  /** Of the person; empty on the workspace's own sheet. */
  readonly name: string;
  readonly staffId: string;
  /** Groups joined by hyphens. */
  readonly code: string;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** The part of a print address that carries sheets: base64url, which is all an address may hold. */
export function sheetsToAddress(sheets: readonly Sheet[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(sheets));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The sheets of a print address; none where it holds something else. */
export function sheetsFromAddress(text: string): Sheet[] {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Sheet[];
  } catch {
    return [];
  }
}

/** Today in this computer's zone, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
