import { useState } from 'react';
import type { Day, Period } from '../../../src-shared/rules/days.ts';
import { usePreference } from '../../app/preferences.ts';
import { type PeriodChoice, type PeriodKind, periodChoices } from './periods.ts';

/** What the summary is of, and how to change it. The period's kind is remembered. */
export interface Selection {
  readonly today: Day;
  readonly choices: readonly PeriodChoice[];
  readonly choiceId: string;
  readonly kind: PeriodKind;
  readonly period: Period;
  readonly choose: (id: string) => void;
  readonly chooseOwn: (period: Period) => void;
  readonly site: string | null;
  readonly setSite: (site: string | null) => void;
  readonly line: string | null;
  readonly setLine: (line: string | null) => void;
  /** What the calls of the contract take. */
  readonly input: { period: Period; site: string | null; line: string | null };
}

export const OWN_DATES = 'own';

/** The choices of one summary screen; `name` keeps those of two screens apart. */
export function useSelection(name: string, today: Day, planYear: Period | null): Selection {
  const [kept, keep] = usePreference(`summary.${name}.period`);
  const [own, setOwn] = useState<Period | null>(null);
  const [site, setSite] = useState<string | null>(null);
  const [line, setLine] = useState<string | null>(null);
  const usual = periodChoices(today, planYear);
  const choices: PeriodChoice[] = own
    ? [...usual, { id: OWN_DATES, kind: 'own', period: own }]
    : usual;
  const [first] = usual as [PeriodChoice, ...PeriodChoice[]];
  const chosen = choices.find(({ id }) => id === (own ? OWN_DATES : kept)) ?? first;
  return {
    today,
    choices,
    choiceId: chosen.id,
    kind: chosen.kind,
    period: chosen.period,
    choose: (id) => {
      setOwn(null);
      keep(id);
    },
    chooseOwn: setOwn,
    site,
    setSite,
    line,
    setLine,
    input: { period: chosen.period, site, line },
  };
}
