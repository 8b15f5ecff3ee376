import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { call, type Failure } from '../../app/client.ts';
import { FailureNotice, FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../ui/format.ts';
import { Stepper } from '../../ui/progress.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { BackToMeetings } from './back-to-meetings.tsx';
import { attendancePath } from './meeting-paths.ts';
import { type Choices, firstChoices, matchesOf, openNames, type Report } from './report-match.ts';
import { ReportTable } from './report-table.tsx';
import { useMeeting } from './use-meeting.ts';
import './attendance.css';

/** Reads the attendance report of an online meeting: choose it, say who is who, take it. */
export function ReportScreen() {
  const { t } = useTranslation('meetings');
  const { id = '' } = useParams();
  const [, navigate] = useLocation();
  const { data: meeting, error, refetch } = useMeeting(id);
  const { showDone } = useUndo();
  const take = useCommand('meetings.takeReport');
  const [report, setReport] = useState<Report | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const roles = Object.values(choices).map((choice) =>
    choice.kind === 'visitor' ? choice.role : '',
  );
  const guard = useGuard({
    visitors: [...new Set(roles)].filter((role) => role !== '').join('\n'),
  });
  const open = openNames(choices);

  const choose = async () => {
    const chosen = await call('shell.chooseFile', {
      title: t('report.choose'),
      extensions: ['csv', 'xlsx', 'txt'],
    });
    if (!chosen.ok) return setFailure(chosen);
    if (chosen.value === null) return;
    const read = await call('meetings.readReport', { id, file: chosen.value.token });
    setFailure(read.ok ? null : read);
    if (!read.ok) return;
    setReport(read.value);
    setChoices(firstChoices(read.value.people));
  };
  const submit = async () => {
    if (report === null || open.length > 0 || take.isPending) return;
    const result = await take.run({
      reportId: report.reportId,
      matches: matchesOf(choices),
      ...(guard.answers ? { guard: guard.answers } : {}),
    });
    if (!result.ok) return void guard.learn(result);
    navigate(attendancePath(id));
    const { recorded, visitors } = result.value;
    showDone(
      t('report.taken', { count: recorded }),
      visitors === 0 ? undefined : t('report.takenVisitors', { count: visitors }),
    );
  };
  useAction(
    report === null
      ? null
      : { label: t('report.take'), keys: 'Mod+Enter', section: 'do', run: () => void submit() },
  );

  return (
    <Page
      title={t('report.title')}
      subtitle={meeting === undefined ? undefined : `${meeting.series}, ${formatDay(meeting.day)}`}
      back={<BackToMeetings to={attendancePath(id)} />}
      actions={
        report === null ? undefined : (
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            isDisabled={open.length > 0}
            isPending={take.isPending}
            onPress={() => void submit()}
          >
            {t('report.take')}
          </Button>
        )
      }
    >
      {error !== null ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : (
        <div className="stack">
          <Stepper
            label={t('report.title')}
            steps={[t('report.step.choose'), t('report.step.match'), t('report.step.take')]}
            current={report === null ? 0 : open.length > 0 ? 1 : 2}
          />
          <FailureNotice failure={failure ?? take.failure} />
          {report === null || meeting === undefined ? (
            <EmptyState
              icon={<FileInput aria-hidden="true" />}
              title={t('report.start.title')}
              actions={
                <Button variant="primary" onPress={() => void choose()}>
                  {t('report.choose')}
                </Button>
              }
            >
              {t('report.start.text')}
            </EmptyState>
          ) : (
            <ReportTable
              meeting={meeting}
              people={report.people}
              choices={choices}
              open={open.length}
              onChoose={(name, choice) => setChoices({ ...choices, [name]: choice })}
            />
          )}
        </div>
      )}
    </Page>
  );
}
