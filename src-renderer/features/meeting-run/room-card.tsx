import { useTranslation } from 'react-i18next';
import { hasReached } from '../../../src-shared/rules/meetings/reveal.ts';
import { Button } from '../../ui/button.tsx';
import type { CaseStageProps } from './case-stage.tsx';
import { PicturePanel } from './picture-panel.tsx';
import { VotePanel } from './vote-panel.tsx';

/** What the room sees now, step for step as the presenter window shows it. */
export function RoomCard(props: CaseStageProps) {
  const { item, frames, showing, show, onBack, onForward, next } = props;
  const { t } = useTranslation('meeting-run');
  const reached = (step: Parameters<typeof hasReached>[1]) => hasReached(showing.step, step);
  const showsPictures = reached('pictures') && frames.length > 0;
  const said = item.points.filter(({ draft }) => !draft);
  return (
    <section className="ui-card" aria-labelledby="run-room">
      <div className="ui-card-head run-room-head">
        <h2 id="run-room">{t('room')}</h2>
        <div className="run-room-actions">
          <Button
            variant="quiet"
            shortcut="Alt+P"
            onPress={() => show({ inPacs: !showing.inPacs })}
          >
            {t(showing.inPacs ? 'pacsBack' : 'pacs')}
          </Button>
          <Button
            variant="quiet"
            shortcut="PageUp"
            isDisabled={onBack === null}
            onPress={() => onBack?.()}
          >
            {t('back')}
          </Button>
          <Button
            variant="primary"
            shortcut="PageDown"
            isDisabled={onForward === null}
            onPress={() => onForward?.()}
          >
            {next === null
              ? t('lastCase')
              : next.itemId === item.id
                ? t(`reveal.${next.step}`)
                : t('nextCase')}
          </Button>
        </div>
      </div>
      {showing.inPacs ? (
        <div className="ui-card-body">
          <p className="run-passage">{t('inPacs')}</p>
        </div>
      ) : (
        <div className="run-room" data-pictures={showsPictures || undefined}>
          <div className="run-room-words">
            <Passage label={t('information')} text={item.clinicalInformation} />
            {reached('question') ? (
              <Passage
                label={t('question')}
                text={item.question === '' ? t('presenter:defaultQuestion') : item.question}
              />
            ) : null}
            {reached('question') ? (
              <VotePanel item={item} isOpen={showing.voteOpen} show={show} />
            ) : null}
            {reached('later_opinion') ? (
              <>
                <Passage label={t('original')} text={item.originalOpinion} />
                <Passage label={t('later')} text={item.laterOpinion} />
                <Passage label={t('reporterAdds')} text={item.reporterAdds} />
              </>
            ) : null}
            {reached('learning') ? (
              <Passage
                label={t('points')}
                text={said.length === 0 ? t('noPoints') : said.map(({ point }) => point).join('\n')}
              />
            ) : null}
          </div>
          {showsPictures ? <PicturePanel frames={frames} showing={showing} show={show} /> : null}
        </div>
      )}
    </section>
  );
}

export function Passage({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <h3>{label}</h3>
      <p className="run-passage">{text}</p>
    </div>
  );
}
