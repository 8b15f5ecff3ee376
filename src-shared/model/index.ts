import { jobPlanLineTable, jobPlanTable, learningPolicyTable } from './job-plans.ts';
import { learningEntryTable } from './learning.ts';
import {
  audienceKeyTable,
  employmentTable,
  guardStatementTable,
  keyWrapTable,
  namedViewingTable,
  personKeyTable,
  personRoleTable,
  personTable,
} from './people.ts';
import type { TableModel } from './table.ts';
import { deviceTable, redactionTable, workspaceSettingTable } from './workspace.ts';

/** Every synced table by its name. Local tables are not here: they are never logged or sent. */
export const tablesByName: Readonly<Record<string, TableModel>> = Object.fromEntries(
  [
    workspaceSettingTable,
    deviceTable,
    personTable,
    employmentTable,
    personRoleTable,
    personKeyTable,
    keyWrapTable,
    audienceKeyTable,
    namedViewingTable,
    guardStatementTable,
    redactionTable,
    jobPlanTable,
    jobPlanLineTable,
    learningPolicyTable,
    learningEntryTable,
  ].map((table) => [table.name, table]),
);
