import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addDays } from '../../../src-shared/rules/days.ts';
import { useAction } from '../../app/actions.ts';
import { call, onEvent } from '../../app/client.ts';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { useToday } from '../learning/use-today.ts';
import { runPath } from '../meetings/meeting-paths.ts';
import { MEETING_TABLES } from '../meetings/use-meeting.ts';
import { usePresenting } from './presenting-store.ts';

/** From every screen of those who run meetings: the way to the next one. Draws nothing. */
export function RunAlways() {
  const setOpen = usePresenting((state) => state.setOpen);
  useEffect(() => {
    call('shell.presenter', {}).then((answer) => answer.ok && setOpen(answer.value.isOpen));
    return onEvent((event) => {
      if (event.type === 'presenter') setOpen(event.isOpen);
    });
  }, [setOpen]);
  return holdsRole(useMe(), ['chair', 'deputy', 'assistant']) ? <NextToRun /> : null;
}

/** How far ahead the next meeting is offered, in days. */
const AHEAD = 7;

function NextToRun() {
  const { t } = useTranslation('meeting-run');
  const [, navigate] = useLocation();
  const today = useToday();
  const { data } = useQueryCall(
    'meetings.list',
    { from: addDays(today, -1), to: addDays(today, AHEAD) },
    { tables: MEETING_TABLES },
  );
  const mine = data?.filter(({ myRoles }) => myRoles.length > 0) ?? [];
  const next =
    mine.find(({ status }) => status === 'running') ??
    mine.findLast(({ status }) => status === 'planned');
  useAction(
    next === undefined
      ? null
      : {
          label: t('palette', { series: next.series }),
          section: 'go',
          run: () => navigate(runPath(next.id)),
        },
  );
  return null;
}
