import { useTranslation } from 'react-i18next';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/session-store.ts';
import { useUndo } from '../../app/undo.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useToday } from '../learning/use-today.ts';
import { KeptPictures } from '../pictures/kept-pictures.tsx';
import { BackToCases } from './back-to-cases.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseEditCards } from './case-edit-cards.tsx';
import { CaseTags, CaseTexts } from './case-facts.tsx';
import { CodesCard } from './codes-card.tsx';
import { DutiesCard } from './duties-card.tsx';
import { HistoryCard } from './history-card.tsx';
import { HoldCard } from './hold-card.tsx';
import { InvolvedCard } from './involved-card.tsx';
import { PointsCard } from './points-card.tsx';
import { ReadyChecks } from './ready-checks.tsx';
import { SecondOpinionsCard } from './second-opinions-card.tsx';
import { TriageDialogs } from './triage-dialogs.tsx';
import { type FullCase, isSigned, titleOf } from './use-case.ts';
import { useCaseEdit } from './use-case-edit.ts';
import { useSeries } from './use-my-series.ts';
import { useSendingKey } from './use-sending-key.ts';
import { useTriage } from './use-triage.ts';

/** Everything of a case: its words, its people, its duties and where it has been. */
export function CasePage({ about }: { readonly about: FullCase }) {
  const { t } = useTranslation('cases');
  const me = useMe();
  const today = useToday();
  const { showDone } = useUndo();
  const series = useSeries().series?.find(({ id }) => id === about.seriesId);
  const isHolder = me.seriesRoles.some(
    ({ seriesId, role }) => seriesId === about.seriesId && role !== 'assistant',
  );
  const isEditable = !isSigned(about);
  const edit = useCaseEdit(about);
  const next = useQueryCall(
    'cases.board',
    { seriesId: about.seriesId, today },
    { tables: ['learning_case', 'agenda_item', 'meeting'] },
  ).data?.nextMeeting;
  const triage = useTriage(next ?? null, series?.minutesPerCase ?? 6);

  const save = async () => {
    if (edit.isChanged && (await edit.save())) showDone(t('saved'), about.code);
  };
  useSendingKey({ label: t('common:save'), run: () => void save(), isOff: !isEditable });
  return (
    <Page
      title={titleOf(about)}
      back={<BackToCases />}
      subtitle={`${about.code} · ${t(`arrived.${about.arrivedBy}`, { day: formatDay(about.receivedOn) })} · ${t(`state.${about.state}`)}`}
      actions={
        <>
          <CaseActions about={about} triage={triage} />
          {!isEditable ? null : (
            <>
              {edit.isChanged ? (
                <Button variant="quiet" onPress={edit.drop}>
                  {t('dropChanges')}
                </Button>
              ) : null}
              <Button
                variant="primary"
                shortcut="Mod+Enter"
                isDisabled={!edit.isChanged}
                isPending={edit.isPending}
                onPress={() => void save()}
              >
                {t('common:save')}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="columns case-columns">
        <div className="case-stack">
          {isEditable ? (
            <CaseEditCards edit={edit} />
          ) : (
            <>
              <Notice title={t('signed.title')}>{t('signed.text')}</Notice>
              <Card>
                <CardBody>
                  <CaseTags about={about} />
                  <CaseTexts texts={about} />
                </CardBody>
              </Card>
            </>
          )}
          <InvolvedCard about={about} series={series} isHolder={isHolder} />
          <KeptPictures pictures={about.pictures} {...(isEditable ? { caseId: about.id } : {})} />
          <CodesCard about={about} />
          <PointsCard about={about} />
          <SecondOpinionsCard about={about} />
        </div>
        <div className="case-stack">
          <Card>
            <CardBody>
              <ReadyChecks about={about} onPark={() => triage.open('park', about.id)} />
            </CardBody>
          </Card>
          <DutiesCard about={about} />
          <HistoryCard about={about} />
          {isHolder ? <HoldCard about={about} series={series} /> : null}
        </div>
      </div>
      <TriageDialogs triage={triage} isHolder={isHolder} />
    </Page>
  );
}
