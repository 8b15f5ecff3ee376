import { randomBytes } from 'node:crypto';
import type { MemberContext } from '../context.ts';
import type { SummaryDocument } from './document.ts';

/** Summaries that wait to be printed, in the session's memory: the print window has a ticket each. */

/** A print that failed can be tried again, but nobody keeps more than these open. */
const MOST_KEPT = 8;

/** Keeps a document and answers its ticket. */
export function keepForPrint(context: MemberContext, document: SummaryDocument): string {
  const kept = keptDocuments(context);
  const ticket = randomBytes(16).toString('base64url');
  kept.set(ticket, document);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return ticket;
}

/** The document of a ticket; null for one that this session did not give out. */
export function keptForPrint(context: MemberContext, ticket: string): SummaryDocument | null {
  return keptDocuments(context).get(ticket) ?? null;
}

function keptDocuments({ session }: MemberContext): Map<string, SummaryDocument> {
  const name = 'summary.prints';
  const kept = (session.caches.get(name) as Map<string, SummaryDocument> | undefined) ?? new Map();
  session.caches.set(name, kept);
  return kept;
}
