import type { InputOf } from '../../app/client.ts';
import { readTime } from '../meetings/meeting-times.ts';
import type { Series } from '../meetings/use-series.ts';

type Details = Omit<InputOf<'series.save'>, 'id' | 'guard'>;

/** Whole numbers a department chooses, with what they count. */
type SwitchField =
  | 'minutesPerCase'
  | 'letterDays'
  | 'commentDays'
  | 'gapDays'
  | 'attendedPercent'
  | 'identityDays';

export const SWITCHES: readonly {
  readonly field: SwitchField;
  readonly unit: 'min' | 'workingDays' | 'days' | 'percent';
  readonly min: number;
  readonly max: number;
}[] = [
  { field: 'minutesPerCase', unit: 'min', min: 1, max: 60 },
  { field: 'letterDays', unit: 'workingDays', min: 0, max: 60 },
  { field: 'commentDays', unit: 'days', min: 0, max: 90 },
  { field: 'gapDays', unit: 'days', min: 1, max: 400 },
  { field: 'attendedPercent', unit: 'percent', min: 1, max: 100 },
  { field: 'identityDays', unit: 'days', min: 0, max: 3650 },
];

/** What the form holds; numbers may still be empty. */
export type SeriesForm = Omit<Details, SwitchField | 'minutes'> &
  Readonly<Record<SwitchField | 'minutes', number | null>>;

/** As most departments run it; every number can be changed. */
export const emptySeries: SeriesForm = {
  name: '',
  scope: 'department',
  site: '',
  listener: '',
  mode: 'hybrid',
  place: '',
  link: '',
  startsAt: '12:30',
  minutes: 60,
  minutesPerCase: 6,
  letterDays: 5,
  commentDays: 7,
  gapDays: 70,
  attendedPercent: 50,
  identityDays: 90,
  endedOn: null,
};

export function formOf(series: Series): SeriesForm {
  const { id: _, myRoles: __, holders: ___, expected: ____, oneHolder: _____, ...details } = series;
  return details;
}

export type SeriesFormField = 'name' | 'startsAt' | 'minutes' | SwitchField;

/** The call's input, or the fields that are not well yet. */
export function detailsOf(
  form: SeriesForm,
): { ok: true; details: Details } | { ok: false; fields: readonly SeriesFormField[] } {
  const startsAt = readTime(form.startsAt);
  const { minutes, ...rest } = form;
  const numbers = SWITCHES.map(({ field, min, max }) => ({ field, value: form[field], min, max }));
  const wrong: SeriesFormField[] = [
    ...(form.name.trim() === '' ? (['name'] as const) : []),
    ...(startsAt === null ? (['startsAt'] as const) : []),
    ...(minutes === null || minutes < 10 || minutes > 480 ? (['minutes'] as const) : []),
    ...numbers
      .filter(({ value, min, max }) => value === null || value < min || value > max)
      .map(({ field }) => field),
  ];
  if (wrong.length > 0) return { ok: false, fields: wrong };
  return { ok: true, details: { ...rest, startsAt: startsAt ?? '', minutes } as Details };
}
