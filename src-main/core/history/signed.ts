import type { Row } from '../../../src-shared/model/table.ts';
import type { ReadHandle } from '../store/database.ts';

/**
 * Whether a row belongs to a signed record, which takes no write but addenda: a closed meeting with
 * its agenda, attendance, comments and learning, a closed case with its codes and pictures.
 */
export function isSigned(db: ReadHandle, table: string, cells: Row): boolean {
  switch (table) {
    case 'meeting':
      return cells.status === 'closed';
    case 'learning_case':
      return cells.state === 'closed';
    case 'agenda_item':
    case 'attendance':
    case 'visitors':
    case 'meeting_comment':
      return isClosedMeeting(db, cells.meeting_id);
    case 'learning_point':
      return cells.draft !== 1 && isClosedMeeting(db, cells.meeting_id);
    case 'case_code':
    case 'case_picture':
    case 'second_opinion':
      return isClosedCase(db, cells.case_id);
    default:
      return false;
  }
}

const isClosedMeeting = (db: ReadHandle, id: Row[string] | undefined): boolean =>
  db.get("SELECT 1 FROM meeting WHERE id = ? AND status = 'closed'", id ?? null) !== undefined;

const isClosedCase = (db: ReadHandle, id: Row[string] | undefined): boolean =>
  db.get("SELECT 1 FROM learning_case WHERE id = ? AND state = 'closed'", id ?? null) !== undefined;
