import { Plus, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Rows } from '../../ui/card.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag } from '../../ui/tag.tsx';
import { BackToMeetings } from '../meetings/back-to-meetings.tsx';
import { NoSeries } from '../meetings/no-series.tsx';
import { type Series, useSeries } from '../meetings/use-series.ts';
import { SeriesDetail } from './series-detail.tsx';
import { newSeriesPath, seriesListPath, seriesPath } from './series-paths.ts';
import './series.css';

/** Every series as a list, and one beside it. */
export function SeriesScreen() {
  const { t } = useTranslation('series');
  const [, navigate] = useLocation();
  const { id } = useParams();
  const { data, error, refetch } = useSeries();
  const isAdministrator = holdsRole(useMe(), ['administrator']);
  const chosen = data?.find((each) => each.id === id);
  return (
    <Page
      title={t('title')}
      subtitle={t('gist')}
      back={<BackToMeetings />}
      layout="fill"
      actions={
        isAdministrator ? (
          <Button
            variant="primary"
            icon={<Plus aria-hidden="true" />}
            onPress={() => navigate(newSeriesPath)}
          >
            {t('add')}
          </Button>
        ) : undefined
      }
    >
      {error !== null ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : data?.length === 0 ? (
        <NoSeries />
      ) : (
        <SplitView
          listLabel={t('title')}
          listPercent={32}
          detailLabel={chosen?.name ?? t('one')}
          backLabel={t('backToList')}
          onBack={() => navigate(seriesListPath)}
          placeholder={
            <EmptyState icon={<Users aria-hidden="true" />} title={t('choose.title')}>
              {t('choose.text')}
            </EmptyState>
          }
          list={
            <Rows label={t('title')}>
              {(data ?? []).map((each) => (
                <SeriesRow
                  key={each.id}
                  series={each}
                  isSelected={each.id === id}
                  onOpen={() => navigate(seriesPath(each.id))}
                />
              ))}
            </Rows>
          }
          detail={
            id === undefined || data === undefined ? undefined : chosen === undefined ? (
              <EmptyState title={t('gone.title')}>{t('gone.text')}</EmptyState>
            ) : (
              <SeriesDetail key={chosen.id} series={chosen} />
            )
          }
        />
      )}
    </Page>
  );
}

interface SeriesRowProps {
  readonly series: Series;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
}

function SeriesRow({ series, isSelected, onOpen }: SeriesRowProps) {
  const { t } = useTranslation('series');
  const { name, site, scope, myRoles, endedOn } = series;
  return (
    <Row
      isSelected={isSelected}
      detail={site === '' ? t(`scope.${scope}`) : `${site} · ${t(`scope.${scope}`)}`}
      trailing={
        endedOn !== null ? (
          <Tag>{t('ended')}</Tag>
        ) : (
          myRoles.map((role) => (
            <Tag key={role} tone="accent">
              {t(`role.${role}`)}
            </Tag>
          ))
        )
      }
      onOpen={onOpen}
    >
      {name}
    </Row>
  );
}
