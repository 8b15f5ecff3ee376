import {
  CalendarClock,
  ChartLine,
  Copy,
  FileOutput,
  NotebookPen,
  ScanEye,
  Settings,
  Sun,
  UserCog,
  Users,
} from 'lucide-react';
import type { ReactElement } from 'react';

/** The places of the rail, in their order. One shows once a feature has a route for it. */
export const NAV_IDS = [
  'today',
  'learning',
  'meetings',
  'cases',
  'peer-review',
  'job-plans',
  'insights',
  'reports',
  'people',
] as const;

/** Settings stand at the foot of the rail. */
export type NavId = (typeof NAV_IDS)[number] | 'settings';

export const navIcons: Readonly<Record<NavId, ReactElement>> = {
  today: <Sun aria-hidden="true" />,
  learning: <NotebookPen aria-hidden="true" />,
  meetings: <Users aria-hidden="true" />,
  cases: <Copy aria-hidden="true" />,
  'peer-review': <ScanEye aria-hidden="true" />,
  'job-plans': <CalendarClock aria-hidden="true" />,
  insights: <ChartLine aria-hidden="true" />,
  reports: <FileOutput aria-hidden="true" />,
  people: <UserCog aria-hidden="true" />,
  settings: <Settings aria-hidden="true" />,
};
