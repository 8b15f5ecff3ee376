import {
  caseCodeTable,
  caseIdentityTable,
  casePictureTable,
  caseTable,
  contributionTable,
  secondOpinionTable,
} from './cases.ts';
import { jobPlanLineTable, jobPlanTable, learningPolicyTable } from './job-plans.ts';
import { learningEntryTable } from './learning.ts';
import { learningPointTable, learningPointWordingTable } from './learning-points.ts';
import { letterBoxTable, letterTable, letterTemplateTable } from './letters.ts';
import {
  actionTable,
  agendaItemTable,
  attendanceElsewhereTable,
  attendanceTable,
  meetingAddendumTable,
  meetingCommentTable,
  meetingTable,
  nameAliasTable,
  readMarkTable,
  visitorsTable,
} from './meetings.ts';
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
import { absenceTable, seriesMemberTable, seriesRoleTable, seriesTable } from './series.ts';
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
    seriesTable,
    seriesRoleTable,
    seriesMemberTable,
    absenceTable,
    caseTable,
    caseIdentityTable,
    caseCodeTable,
    secondOpinionTable,
    casePictureTable,
    contributionTable,
    meetingTable,
    agendaItemTable,
    attendanceTable,
    attendanceElsewhereTable,
    visitorsTable,
    nameAliasTable,
    meetingCommentTable,
    meetingAddendumTable,
    readMarkTable,
    actionTable,
    learningPointTable,
    learningPointWordingTable,
    letterTable,
    letterBoxTable,
    letterTemplateTable,
  ].map((table) => [table.name, table]),
);
