import { useTranslation } from 'react-i18next';
import {
  caseKinds,
  caseParts,
  caseSources,
  effects,
  modalities,
  otherProcesses,
  regions,
  settings,
  stages,
  teamTolds,
  truths,
} from '../../../src-shared/model/cases.ts';
import type { Term } from '../../../src-shared/model/vocabulary.ts';
import { shifts } from '../../../src-shared/rules/cases/room-context.ts';
import type { Option } from '../../ui/options.tsx';

/** The vocabularies of cases as options, worded for the screen. */
export function useCaseWords() {
  const { t } = useTranslation('cases');
  const options = <C extends string>(terms: readonly Term<C>[], words: string): Option<C>[] =>
    terms.map(({ code }) => ({ id: code, label: t(`${words}.${code as string}`) }));
  return {
    kinds: options(caseKinds, 'kind'),
    sources: options(caseSources, 'source'),
    modalities: options(modalities, 'modality'),
    regions: options(regions, 'region'),
    settings: options(settings, 'setting'),
    stages: options(stages, 'stage'),
    truths: options(truths, 'truth'),
    effects: options(effects, 'effect'),
    teamTolds: options(teamTolds, 'teamTold'),
    processes: options(otherProcesses, 'process'),
    shifts: options(shifts, 'shift'),
    /** Whoever sent it is no part to choose. */
    parts: options(caseParts, 'part').filter(({ id }) => id !== 'submitter'),
  };
}
