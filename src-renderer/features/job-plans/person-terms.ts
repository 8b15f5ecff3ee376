import type { Contract, Nation } from '../../../src-shared/model/people.ts';
import type { Terms } from './week-totals.ts';

/** The terms of a person as the contract's answers carry them. */
export function personTerms(person: { contract: string; nation: string }): Terms {
  return { contract: person.contract as Contract, nation: person.nation as Nation };
}
