import { useQuery } from '@tanstack/react-query';
import { call, type Failure, type OutputOf } from '../../app/client.ts';
import { useQueryCall } from '../../app/use-call.ts';

export type Run = OutputOf<'meetings.run'>;
export type RunItem = Run['items'][number];
export type Showing = Run['showing'];
export type RunAction = RunItem['actions'][number];
export type Code = OutputOf<'cases.get'>['causes'][number];

/** All but what is shown now: this screen turns that itself and is ahead of any answer. */
const RUN_TABLES = [
  'meeting',
  'series',
  'agenda_item',
  'learning_case',
  'case_picture',
  'case_identity',
  'letter',
  'learning_point',
  'action',
  'attendance',
  'visitors',
  'person',
];

/** A meeting as its chair and scribe see it while it runs. */
export const useRun = (id: string) => useQueryCall('meetings.run', { id }, { tables: RUN_TABLES });

/** What is known of a case beside its run; of the people in it nothing is kept here. */
export interface CaseNotes {
  readonly causes: readonly Code[];
  readonly biases: readonly Code[];
  readonly pacsFolder: string;
  readonly pacsPosition: string;
}

export const useCaseNotes = (caseId: string) =>
  useQuery<CaseNotes, Failure>({
    queryKey: ['meeting-run.notes', caseId],
    queryFn: async () => {
      const result = await call('cases.get', { id: caseId });
      if (!result.ok) return Promise.reject(result);
      const { causes, biases, pacsFolder, pacsPosition } = result.value;
      return { causes, biases, pacsFolder, pacsPosition };
    },
    meta: { tables: ['learning_case', 'case_code'] },
  });
