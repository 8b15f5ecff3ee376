import type { Row } from '../../../src-shared/model/table.ts';
import type { ReadHandle } from '../store/database.ts';

/**
 * Whether a row belongs to a signed record, which takes no write but addenda: a closed meeting with
 * its agenda, attendance, comments and learning, a closed case with its codes and pictures. A record
 * that came closed from a file was signed by nobody here: its import can be taken back.
 */
export function isSigned(db: ReadHandle, table: string, row: string, cells: Row): boolean {
  switch (table) {
    case 'meeting':
      return isClosedMeeting(db, row);
    case 'learning_case':
      return isClosedCase(db, row);
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
  db.get(
    "SELECT 1 FROM meeting WHERE id = ? AND status = 'closed' AND closed_by IS NOT NULL",
    id ?? null,
  ) !== undefined;

/** An imported case is signed by the meeting here that discussed it, if any did. */
const isClosedCase = (db: ReadHandle, id: Row[string] | undefined): boolean =>
  db.get(
    `SELECT 1 FROM learning_case c WHERE c.id = ? AND c.state = 'closed'
       AND (coalesce(c.arrived_by, '') <> 'import' OR EXISTS (
         SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
         WHERE i.case_id = c.id AND i.discussed = 1 AND i.deleted = 0
           AND m.status = 'closed' AND m.closed_by IS NOT NULL))`,
    id ?? null,
  ) !== undefined;
