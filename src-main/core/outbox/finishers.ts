import type { Encodable } from '../../../src-shared/sync/encoding.ts';
import { finishCase } from '../cases/arriving.ts';
import { finishContribution } from '../cases/contributions.ts';
import { finishAnswer, finishLetter } from '../letters/letter-box.ts';
import type { Change } from '../store/change-log.ts';
import type { OpenWorkspace } from '../workspace/open-workspace.ts';
import type { OutboxKind } from './outbox.ts';

/** What a thing that waited becomes when it is written: a command's name and its changes. */
export interface Finished {
  command: string;
  changes: Change[];
}

export type Finisher = (workspace: OpenWorkspace, payload: Encodable, now: number) => Finished;

export const finishers: Readonly<Record<OutboxKind, Finisher>> = {
  case: finishCase,
  receipt: finishLetter,
  contribution: finishContribution,
  letter: finishLetter,
  answer: finishAnswer,
};
