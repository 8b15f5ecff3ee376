/** The identifier guard: what in a free text looks like a patient identifier, and its removal. */
export { findIdentifiers } from './find-identifiers.ts';
export type { IdentifierFinding, IdentifierKind } from './finding.ts';
export { strongestSeverity } from './finding.ts';
export { checkLocalPattern } from './local-patterns.ts';
export { removeFindings } from './remove-findings.ts';
