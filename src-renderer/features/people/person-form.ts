import type { InputOf } from '../../app/client.ts';
import type { Person } from './use-people.ts';

export interface SpellForm {
  /** Stays the same while other periods come and go, for React and the focus. */
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly wte: string;
}

/** What the form holds; the dates may still be empty. */
export interface PersonForm extends Omit<Person, 'id' | 'employment' | 'access' | 'keysResetAt'> {
  readonly employment: readonly SpellForm[];
}

/** A new person's form; `today` is `YYYY-MM-DD`. Terms are like those of `like`, mostly the same. */
export function emptyForm(today: string, like: Person | undefined): PersonForm {
  return {
    staffId: '',
    name: '',
    staffGroup: '',
    site: like?.site ?? '',
    registrationBody: 'HCPC',
    registrationNumber: '',
    contract: 'AfC',
    nation: like?.nation ?? 'England',
    roles: ['member'],
    employment: [{ key: '0', from: today, to: null, wte: '1' }],
  };
}

export function formOf(person: Person): PersonForm {
  const { id: _, access: __, keysResetAt: ___, ...rest } = person;
  const employment = person.employment.map((spell, index) => ({ ...spell, key: String(index) }));
  // Whoever made the workspace has no period yet; the first has to be entered.
  const first = { key: '0', from: null, to: null, wte: '1' };
  return { ...rest, employment: employment.length > 0 ? employment : [first] };
}

/** A period after the last one, from `today`. */
export function withSpell(form: PersonForm, today: string): PersonForm {
  const next = Math.max(-1, ...form.employment.map(({ key }) => Number(key))) + 1;
  const wte = form.employment.at(-1)?.wte ?? '1';
  const spell = { key: String(next), from: today, to: null, wte };
  return { ...form, employment: [...form.employment, spell] };
}

/** The call's input: a comma in a WTE counts as a point, no registration has no number. */
export function inputOf(form: PersonForm): Omit<InputOf<'people.add'>, 'guard'> {
  const { employment, registrationBody, ...rest } = form;
  return {
    ...rest,
    registrationBody,
    registrationNumber: registrationBody === 'none' ? '' : rest.registrationNumber,
    employment: employment.map(({ from, to, wte }) => ({
      from: from ?? '',
      to,
      wte: wte.trim().replace(',', '.').replace(/^\./, '0.'),
    })),
  };
}
