import { actionsIn } from './actions/queries.ts';
import { board } from './cases/board.ts';
import { library } from './cases/library.ts';
import { attendanceOfPeople, complianceReport } from './compliance/figures.ts';
import { changesOfRecord, trash } from './history/queries.ts';
import { myPlans } from './job-plans/counted.ts';
import { plansOfPerson, policies } from './job-plans/queries.ts';
import { entriesById, entryStamps } from './learning/queries.ts';
import { sentLearning } from './learning-points/queries.ts';
import { casesWithPeople } from './letters/queries.ts';
import { meetingSummaries } from './meetings/listing.ts';
import { runView } from './meetings/run-view.ts';
import { accessChanges, directory, viewingsOf } from './people/queries.ts';
import type { ReadHandle } from './store/database.ts';
import { summaryFigures } from './summary/figures.ts';
import { workspaceFigures } from './workspace/queries.ts';
import { verifyWorkspace } from './workspace/verify.ts';

/**
 * What the reading thread can be asked, by name: pure functions of a read handle and arguments that
 * can be sent to a thread. A domain's `queries.ts` holds them; here is only the list. A read that takes
 * a third argument gets the thread's room to keep things in between questions.
 */
export const reads = {
  'workspace.figures': (db: ReadHandle, _nothing: null) => workspaceFigures(db),
  'workspace.verify': (db: ReadHandle, _nothing: null) => verifyWorkspace(db),
  'people.directory': (db: ReadHandle, _nothing: null) => directory(db),
  'people.viewingsOf': viewingsOf,
  'people.accessChanges': (db: ReadHandle, _nothing: null) => accessChanges(db),
  'job-plans.ofPerson': plansOfPerson,
  'job-plans.counted': myPlans,
  'job-plans.policies': (db: ReadHandle, _nothing: null) => policies(db),
  'learning.stamps': entryStamps,
  'learning.rows': entriesById,
  'summary.figures': summaryFigures,
  'cases.board': board,
  'cases.library': library,
  'compliance.report': complianceReport,
  'compliance.people': attendanceOfPeople,
  'learning-points.sent': sentLearning,
  'meetings.run': runView,
  'letters.people': casesWithPeople,
  'meetings.summaries': meetingSummaries,
  'actions.list': actionsIn,
  'history.trash': trash,
  'history.ofRecord': changesOfRecord,
};

export type Reads = typeof reads;
