import { z } from 'zod';
import { contracts, nations, registrationBodies, roles } from '../model/people.ts';
import { codesOf } from '../model/vocabulary.ts';
import { isDay } from '../rules/days.ts';

/** Text as a person typed it: NFC, no NUL, no unpaired surrogates, trimmed. */
export function text(max: number, min = 0) {
  return z
    .string()
    .refine((value) => !value.includes('\u0000') && value.isWellFormed(), 'bad_text')
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().min(min, 'required').max(max, 'too_long'));
}

export const id = z.uuid();
export const day = z.string().refine(isDay, 'not_a_day');
export const period = z
  .object({ from: day, to: day })
  .refine((value) => value.from <= value.to, { message: 'period_reversed', path: ['to'] });
/** A time of day, `HH:MM`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time');
export const minutes = z.int().min(1, 'too_small').max(1440, 'too_large');
/** A non-negative decimal kept as text, so that arithmetic stays exact: "0.25". */
export const decimal = z.string().regex(/^\d{1,6}(\.\d{1,6})?$/, 'not_a_number');
export const wte = decimal.refine((value) => Number(value) <= 2, 'wte_out_of_range');

/** Stands for a file or folder that the person chose in the system's own dialog. */
export const pathToken = z.string().min(8).max(64);

export const contract = z.enum(codesOf(contracts));
export const nation = z.enum(codesOf(nations));
export const role = z.enum(codesOf(roles));
export const registrationBody = z.enum(codesOf(registrationBodies));
export const nothing = z.object({});

/**
 * How the guard's blocks and warnings are answered, by field: the reason why what looked like a
 * patient number is none. Without an entry a block refuses the call and a warning asks once.
 */
export const guardAnswers = z
  .record(z.string(), z.object({ reason: text(200, 3), notPatientNumber: z.boolean().optional() }))
  .optional();
