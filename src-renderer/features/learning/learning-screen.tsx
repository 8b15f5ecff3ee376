import { NotebookPen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { Button } from '../../ui/button.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EditEntry, NewEntry } from './entry-editor-screen.tsx';
import { isFiltered, useEntryFilter } from './entry-filter.ts';
import { EntryList } from './entry-list.tsx';
import { aboutOf, entriesPath, newEntryPath } from './entry-paths.ts';
import './learning.css';
import { LogLearningButton } from './log-learning-button.tsx';
import { useEntries } from './use-entries.ts';

/** The learning log: the list, and beside it an entry or its editor. */
export function LearningScreen() {
  const { t } = useTranslation('learning');
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  const filter = useEntryFilter((state) => state.filter);
  const { found, failure, retry } = useEntries(filter);
  const isEditing = id === 'new' || mode === 'edit';
  const isEmpty = found?.count === 0 && found.unreadable === 0 && !isFiltered(filter);

  return (
    <Page
      title={t('log.title')}
      layout="fill"
      subtitle={
        found === undefined || isEmpty
          ? undefined
          : t('log.total', { count: found.count, length: formatDuration(found.minutes) })
      }
      actions={<LogLearningButton isPrimary={!isEditing && !isEmpty} />}
    >
      {failure !== null && found === undefined ? (
        <FailureState failure={failure} onRetry={retry} />
      ) : isEmpty && id === undefined ? (
        <FirstEntry onWrite={() => navigate(newEntryPath)} />
      ) : (
        <SplitView
          listLabel={t('log.list')}
          listPercent={40}
          list={<EntryList found={found} selectedId={id ?? null} />}
          detailLabel={t('log.entry')}
          detail={id === undefined ? undefined : <Chosen id={id} mode={mode} />}
          placeholder={<ChooseEntry onWrite={() => navigate(newEntryPath)} />}
          backLabel={t('log.back')}
          onBack={() => navigate(entriesPath)}
        />
      )}
    </Page>
  );
}

function Chosen({ id, mode }: { readonly id: string; readonly mode: string | undefined }) {
  if (id === 'new') return <NewEntry key={mode} about={aboutOf(mode)} />;
  return mode === 'edit' ? <EditEntry key={id} id={id} /> : <EntryDetail key={id} id={id} />;
}

function ChooseEntry({ onWrite }: { readonly onWrite: () => void }) {
  const { t } = useTranslation('learning');
  return (
    <div className="learning-centre">
      <EmptyState
        icon={<NotebookPen aria-hidden="true" />}
        title={t('log.choose')}
        actions={<Button onPress={onWrite}>{t('log.write')}</Button>}
      >
        {t('log.chooseText')}
      </EmptyState>
    </div>
  );
}

function FirstEntry({ onWrite }: { readonly onWrite: () => void }) {
  const { t } = useTranslation('learning');
  return (
    <div className="learning-centre">
      <EmptyState
        icon={<NotebookPen aria-hidden="true" />}
        title={t('log.emptyTitle')}
        actions={
          <>
            <LogLearningButton isPrimary />
            <Button variant="quiet" onPress={onWrite}>
              {t('log.write')}
            </Button>
          </>
        }
      >
        {t('log.emptyText')}
      </EmptyState>
    </div>
  );
}
