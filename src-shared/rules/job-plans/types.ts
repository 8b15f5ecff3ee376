import type { QuantityUnit } from '../../model/job-plans.ts';
import type { LearningKind } from '../../model/learning.ts';
import type { Contract, Nation } from '../../model/people.ts';
import type { Day } from '../days.ts';
import type { Rational } from '../rational.ts';

export type { Contract, Day, LearningKind, Nation, QuantityUnit };

/** A line of a plan. `quantity` is a decimal in `unit`; WTE never scales it. */
export interface CountedLine {
  name: string;
  category: string;
  activity: string;
  quantity: string;
  unit: QuantityUnit;
  countsAsLearning: boolean;
  position: number;
}

/**
 * One version of a person's plan; only agreed ones count. `version` numbers all plans of the person
 * in one sequence. `workingWeeks` is a decimal: the weeks of a year that remain after leave.
 */
export interface CountedPlan {
  id: string;
  from: Day;
  /** null: until further notice. */
  to: Day | null;
  status: 'draft' | 'proposed' | 'agreed' | 'withdrawn';
  version: number;
  workingWeeks: string | null;
  lines: readonly CountedLine[];
}

/** A dated employment; each one that begins replaces the one before. `wte` is a decimal. */
export interface EmploymentSpell {
  from: Day;
  to: Day | null;
  wte: string;
}

export interface CountedPerson {
  id: string;
  staffId: string;
  name: string;
  staffGroup: string;
  contract: Contract;
  nation: Nation;
  employment: readonly EmploymentSpell[];
  plans: readonly CountedPlan[];
}

/** Delivered minutes of the period in hand; a caller may add entries of one line and kind up. */
export interface CountedEntry {
  line: string | null;
  minutes: number;
  kind: LearningKind;
}

/** The department's local, dated policy; `staffGroup` null means everybody without one of their own. */
export interface LearningPolicy {
  from: Day;
  to: Day | null;
  minutesPerMonth: number;
  staffGroup: string | null;
  scaledByWte: boolean;
  agreedBy: string;
  reviewOn: Day | null;
}

/** What a department has set, beside people and plans. */
export interface SummaryRules {
  /** Decimal weeks a year for plans that state none; null where the department states none either. */
  departmentWorkingWeeks: string | null;
  policies: readonly LearningPolicy[];
}

/** Minutes planned and what became of them. */
export interface Figures {
  /** Unrounded; sums are made of this. */
  planned: Rational;
  plannedMinutes: number;
  inPlanMinutes: number;
  ownTimeMinutes: number;
  displacedMinutes: number;
  /** Planned − in planned time − displaced; negative where more was logged than planned. */
  notYetLoggedMinutes: number;
  /** In planned time ÷ planned, "85.7"; null where nothing is planned. */
  deliveredPercent: string | null;
}

/** One row of a person. `line` is null for time logged on no line of the period's plans. */
export interface LineSummary extends Figures {
  line: string | null;
  category: string;
}

/** Where the working weeks of weekly lines came from; `none` counts 52: leave is not taken out. */
export type LeaveBasis =
  | { source: 'plan' | 'department'; workingWeeks: string }
  | { source: 'none' };

export interface PersonSummary {
  personId: string;
  staffId: string;
  name: string;
  staffGroup: string;
  lines: LineSummary[];
  total: Figures;
  /** Mean WTE over the employed days of the period; zero where there are none. */
  wte: Rational;
  /** The same with two decimals, "0.80". */
  meanWte: string;
  /** Unrounded policy minutes; null where no policy is in force for the person in the period. */
  policy: Rational | null;
  policyMinutes: number | null;
  leaveBases: LeaveBasis[];
  /** A weekly line was counted with 52 weeks, because neither plan nor department says how many. */
  leaveNotTakenOut: boolean;
  /** Entries on lines that do not count as learning: in no figure above. */
  leftOut: { entries: number; minutes: number };
}

/** A staff group, or everybody: sums of unrounded values, rounded once. */
export interface GroupSummary extends Figures {
  people: number;
  wte: Rational;
  /** Sum of the people's mean WTE, two decimals. */
  totalWte: string;
  policyMinutes: number | null;
}
