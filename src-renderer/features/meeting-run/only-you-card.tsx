import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RevealStep } from '../../../src-shared/model/meetings.ts';
import { hasReached } from '../../../src-shared/rules/meetings/reveal.ts';
import { Card } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { Passage } from './room-card.tsx';
import { type RunItem, useCaseNotes } from './use-run.ts';

/** What is not shown yet, and what is never shown. It names nobody. */
export function OnlyYouCard({ item, step }: { readonly item: RunItem; readonly step: RevealStep }) {
  const { t } = useTranslation('meeting-run');
  const notes = useCaseNotes(item.caseId).data;
  const isRevealed = hasReached(step, 'later_opinion');
  const drafts = item.points.filter(({ draft }) => draft);
  const place = [notes?.pacsFolder, notes?.pacsPosition].filter(Boolean).join(', ');
  return (
    <Card
      title={t('onlyYou')}
      aside={
        <>
          <Lock aria-hidden="true" /> {t('hidden')}
        </>
      }
      footer={
        <>
          <span>{useToldWords(item)}</span>
          {place === '' ? null : <span>{t('inPacsAt', { place })}</span>}
        </>
      }
    >
      <div className="run-only-you">
        {isRevealed ? (
          <Passage
            label={t('draftPoints')}
            text={drafts.length === 0 ? t('noDrafts') : drafts.map(({ point }) => point).join('\n')}
          />
        ) : (
          <>
            <Passage label={t('original')} text={item.originalOpinion} />
            <Passage
              label={t(step === 'question' ? 'laterNext' : 'later')}
              text={item.laterOpinion}
            />
          </>
        )}
      </div>
    </Card>
  );
}

/** "Told 17 Nov 2026; never shown in the room", of the people involved in the order of the words. */
function useToldWords({ told }: RunItem): string {
  const { t } = useTranslation('meeting-run');
  if (told.length === 0) return t('told.nobody');
  const words = told.map(({ state, on }) =>
    t(`told.${state}`, { day: on === null ? t('told.noDay') : formatPlainDay(on) }),
  );
  return t('told.line', { words: words.join(', ') });
}
