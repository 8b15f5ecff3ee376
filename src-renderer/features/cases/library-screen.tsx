import { LibraryBig } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useQueryCall } from '../../app/use-call.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { casesPath, libraryPath } from './cases-paths.ts';
import { CasesTabs } from './cases-tabs.tsx';
import './cases.css';
import { LibraryCase } from './library-case.tsx';
import './library.css';
import { isNarrowed, questionOf, useLibraryFilter } from './library-filter.ts';
import { LibraryList } from './library-list.tsx';
import { NewCaseButton } from './new-case-button.tsx';
import { useIsSeriesStaff } from './use-my-series.ts';

/** As many as one list shows; more are found by narrowing it. */
const MOST = 500;

/** What the department has learned from: discussed cases as the room saw them, for everybody. */
export function LibraryScreen() {
  const { t } = useTranslation('cases');
  const { id } = useParams<{ id?: string }>();
  const [, navigate] = useLocation();
  const isStaff = useIsSeriesStaff();
  const { filter } = useLibraryFilter();
  const { data, error, refetch } = useQueryCall('cases.library', questionOf(filter, MOST), {
    tables: ['learning_case', 'learning_point', 'agenda_item', 'meeting'],
    keepPrevious: true,
  });
  const isEmpty = data?.count === 0 && !isNarrowed(filter);
  return (
    <Page
      title={t(isStaff ? 'library.title' : 'title')}
      layout="fill"
      subtitle={
        data === undefined || isEmpty ? undefined : t('library.count', { count: data.count })
      }
      actions={<NewCaseButton isPrimary={!isStaff && !isEmpty} />}
    >
      <CasesTabs />
      {error !== null && data === undefined ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : isEmpty && id === undefined ? (
        <div className="cases-centre">
          <EmptyState
            icon={<LibraryBig aria-hidden="true" />}
            title={t('library.emptyTitle')}
            actions={<NewCaseButton isPrimary />}
          >
            {t('library.emptyText')}
          </EmptyState>
        </div>
      ) : (
        <SplitView
          listLabel={t('library.list')}
          listPercent={42}
          list={<LibraryList found={data} selectedId={id ?? null} />}
          detailLabel={t('library.case')}
          detail={id === undefined ? undefined : <LibraryCase key={id} id={id} />}
          placeholder={
            <div className="cases-centre">
              <EmptyState icon={<LibraryBig aria-hidden="true" />} title={t('library.choose')}>
                {t('library.chooseText')}
              </EmptyState>
            </div>
          }
          backLabel={t('library.back')}
          onBack={() => navigate(isStaff ? libraryPath : casesPath)}
        />
      )}
    </Page>
  );
}
