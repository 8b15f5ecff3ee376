import { z } from 'zod';

/** Schemes of causes and biases: data with a version, never re-mapped. */

const scheme = z.object({
  scheme: z.string().min(1),
  version: z.string().min(1),
  about: z.enum(['cause', 'bias']),
  name: z.string().min(1),
  /** Whose it is, and what of it was read. */
  source: z.string().min(1),
  /** False for coding only: such codes stand in no minutes and on no learning sheet. */
  circulated: z.boolean(),
  codes: z
    .array(z.object({ code: z.string().min(1), name: z.string().min(1), gist: z.string() }))
    .min(1),
});
export type Scheme = z.output<typeof scheme>;

export interface SchemeCode {
  scheme: string;
  version: string;
  code: string;
}

/** A scheme from its file. Throws where the file is none: schemes ship with the app. */
export const readScheme = (file: unknown): Scheme => scheme.parse(file);

/** Whether some scheme about causes (or biases) has that code in that version. */
export function hasCode(
  schemes: readonly Scheme[],
  about: Scheme['about'],
  { scheme: name, version, code }: SchemeCode,
): boolean {
  return schemes.some(
    (one) =>
      one.about === about &&
      one.scheme === name &&
      one.version === version &&
      one.codes.some((each) => each.code === code),
  );
}
