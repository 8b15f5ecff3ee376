import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { FailureNotice, FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useToday } from '../learning/use-today.ts';
import { useSeries } from '../meetings/use-series.ts';
import { ExpectedGroupCard } from './expected-group-card.tsx';
import { byStaffGroup, type ExpectedRow, expectedRows } from './expected-rows.ts';
import { seriesPath } from './series-paths.ts';
import './series.css';

/** Who is expected at a series' meetings, from when to when; whole staff groups at a press. */
export function ExpectedScreen() {
  const { t } = useTranslation('series');
  const { id = '' } = useParams();
  const me = useMe();
  const canList = holdsRole(me, ['administrator', 'manager']);
  const expected = useQueryCall('series.expected', { id }, { tables: ['series_member', 'person'] });
  const people = useQueryCall('people.list', {}, { enabled: canList });
  const series = useSeries().data?.find((each) => each.id === id);
  const canChange =
    holdsRole(me, ['administrator']) || (series !== undefined && series.myRoles.length > 0);
  const failure = expected.error ?? people.error;
  if (expected.data !== undefined && (!canList || people.data !== undefined)) {
    return (
      <ExpectedList
        id={id}
        name={series?.name ?? ''}
        start={expectedRows(expected.data, people.data ?? [])}
        isWhole={canList}
        canChange={canChange}
      />
    );
  }
  return (
    <Page title={t('expected.title')}>
      {failure === null ? (
        <p className="muted" role="status">
          {t('common:loading')}
        </p>
      ) : (
        <FailureState failure={failure} onRetry={() => void expected.refetch()} />
      )}
    </Page>
  );
}

interface ExpectedListProps {
  readonly id: string;
  readonly name: string;
  readonly start: readonly ExpectedRow[];
  /** The whole directory is there, so that people can be added. */
  readonly isWhole: boolean;
  readonly canChange: boolean;
}

function ExpectedList({ id, name, start, isWhole, canChange }: ExpectedListProps) {
  const { t } = useTranslation('series');
  const [, navigate] = useLocation();
  const { showDone } = useUndo();
  const today = useToday();
  const save = useCommand('series.setExpected');
  const [rows, setRows] = useState(start);
  const chosen = rows.filter(({ isExpected }) => isExpected);
  const leave = () => navigate(seriesPath(id));
  const change = (changed: readonly ExpectedRow[]) => {
    const byId = new Map(changed.map((row) => [row.personId, row]));
    setRows(rows.map((row) => byId.get(row.personId) ?? row));
  };
  const submit = async () => {
    if (save.isPending || !canChange) return;
    const result = await save.run({
      id,
      people: chosen.map(({ personId, from, to }) => ({ personId, from: from ?? today, to })),
    });
    if (!result.ok) return;
    leave();
    showDone(t('expected.saved', { count: chosen.length }), name);
  };
  useAction(
    canChange
      ? { label: t('common:save'), keys: 'Mod+Enter', section: 'do', run: () => void submit() }
      : null,
  );
  return (
    <Page
      title={t('expected.title')}
      subtitle={`${name} · ${t('meetings:expectedCount', { count: chosen.length })}`}
      layout="text"
      actions={
        <>
          <Button variant="quiet" onPress={leave}>
            {t(canChange ? 'common:cancel' : 'common:back')}
          </Button>
          {canChange ? (
            <Button
              variant="primary"
              shortcut="Mod+Enter"
              isPending={save.isPending}
              onPress={() => void submit()}
            >
              {t('common:save')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="stack">
        <FailureNotice failure={save.failure} />
        <p className="ink-2">
          {t('expected.gist')} {t('expected.how')}
        </p>
        {isWhole || !canChange ? null : <Notice>{t('expected.onlyThese')}</Notice>}
        {rows.length === 0 ? (
          <EmptyState title={t('expected.nobody.title')}>{t('expected.nobody.text')}</EmptyState>
        ) : (
          byStaffGroup(rows).map((group) => (
            <ExpectedGroupCard
              key={group.staffGroup}
              group={group}
              today={today}
              canChange={canChange}
              onChange={change}
            />
          ))
        )}
      </div>
    </Page>
  );
}
