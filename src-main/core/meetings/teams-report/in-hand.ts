import type { MemberContext, Session } from '../../context.ts';
import { newId } from '../../ids.ts';
import type { Attendee } from './attendees.ts';

/** Reports that were read and not yet taken, for as long as the person is signed in. */

export interface Report {
  meetingId: string;
  attendees: readonly Attendee[];
}

const CACHE = 'meetings.reports';
const KEPT_REPORTS = 4;

/** The newest reports by id, oldest first. */
function reportsOf({ caches }: Session): Map<string, Report> {
  const reports = (caches.get(CACHE) as Map<string, Report> | undefined) ?? new Map();
  caches.set(CACHE, reports);
  return reports;
}

/** Keeps a report for taking it later; answers its id. */
export function keepReport(context: MemberContext, report: Report): string {
  const reports = reportsOf(context.session);
  const id = newId(context.now());
  reports.set(id, report);
  const [oldest] = reports.keys();
  if (reports.size > KEPT_REPORTS && oldest !== undefined) reports.delete(oldest);
  return id;
}

export const reportInHand = (session: Session, id: string): Report | null =>
  reportsOf(session).get(id) ?? null;

export const forgetReport = (session: Session, id: string): boolean =>
  reportsOf(session).delete(id);
