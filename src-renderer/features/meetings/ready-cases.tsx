import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { caseKinds, modalities } from '../../../src-shared/model/cases.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useToday } from '../learning/use-today.ts';
import { type NewItem, useAgenda } from './use-agenda.ts';
import type { Meeting } from './use-meeting.ts';
import { useSeries } from './use-series.ts';

/** Minutes a case where the series says nothing. */
const USUAL_MINUTES = 6;

/** Cases that are ready for a room, to put on this agenda. */
export function ReadyCases({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const agenda = useAgenda(meeting);
  const { showDone } = useUndo();
  const series = useSeries().data?.find(({ id }) => id === meeting.seriesId);
  const { data } = useQueryCall(
    'cases.board',
    { seriesId: meeting.seriesId, today },
    { tables: ['learning_case', 'agenda_item', 'meeting', 'case_identity', 'letter'] },
  );
  if (data === undefined) return null;
  const ready = data.cards.filter(({ state, parked }) => state === 'ready' && parked === null);
  const minutes = series?.minutesPerCase ?? USUAL_MINUTES;
  const add = async (items: readonly NewItem[]) => {
    if (await agenda.add(items)) showDone(t('agenda.added', { count: items.length }));
  };
  return (
    <Card
      title={t('ready.title')}
      count={ready.length}
      {...(ready.length < 2
        ? {}
        : {
            footer: (
              <Button
                size="s"
                isDisabled={agenda.isPending}
                onPress={() => void add(ready.map(({ id }) => ({ caseId: id, minutes })))}
              >
                {t('ready.addAll', { count: ready.length })}
              </Button>
            ),
          })}
    >
      <FailureNotice failure={agenda.failure} />
      {ready.length === 0 ? (
        <CardBody>
          <small>{t('ready.none')}</small>
        </CardBody>
      ) : (
        <Rows label={t('ready.title')}>
          {ready.map(({ id, code, chairTitle, kind, modality }) => (
            <Row
              key={id}
              detail={[
                code,
                kind === 'good_spot'
                  ? undefined
                  : caseKinds.find((term) => term.code === kind)?.name,
                modalities.find((term) => term.code === modality)?.name,
              ]
                .filter((word) => word !== undefined)
                .join(' · ')}
              trailing={
                <>
                  {kind === 'good_spot' ? <Tag tone="good">{t('agenda.goodSpot')}</Tag> : null}
                  <IconButton
                    label={t('ready.add', { title: chairTitle || code })}
                    size="s"
                    variant="secondary"
                    isDisabled={agenda.isPending}
                    icon={<Plus aria-hidden="true" />}
                    onPress={() => void add([{ caseId: id, minutes }])}
                  />
                </>
              }
            >
              {chairTitle || code}
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  );
}
