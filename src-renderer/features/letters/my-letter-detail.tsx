import { LockKeyhole, NotebookPen, Save } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { paragraphsOf } from '../../../src-shared/rules/letters/index.ts';
import { useAction } from '../../app/actions.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../ui/format.ts';
import { AnswerForm } from './answer-form.tsx';
import { asksForAnswer, isThanks, useAnswer } from './use-answer.ts';
import { useKeepCopy } from './use-keep-copy.ts';
import type { MyLetter } from './use-my-letters.ts';
import { useReflection } from './use-reflection.ts';

interface MyLetterDetailProps {
  readonly letter: MyLetter;
  /** Where the page has its buttons. */
  readonly actions: HTMLElement | null;
}

/** A letter as it reads, what one may answer, and what else can be done with it. */
export function MyLetterDetail({ letter, actions }: MyLetterDetailProps) {
  const { t } = useTranslation('letters');
  const answer = useAnswer(letter);
  const reflect = useReflection(letter);
  const keep = useKeepCopy(letter);
  const { subject, body, from, series, code, date, meetingDay, kind } = letter;
  const asks = asksForAnswer(kind);
  const send = () => void answer.send();
  useAction(asks ? { label: t('mine.send'), keys: 'Mod+Enter', section: 'do', run: send } : null);
  const facts = [
    code,
    t('mine.written', { day: formatDay(date) }),
    ...(meetingDay === null
      ? [series]
      : [t('mine.meeting', { series, day: formatDay(meetingDay) })]),
  ];
  return (
    <div className="letters-read">
      {actions === null || !asks
        ? null
        : createPortal(
            <Button
              variant="primary"
              shortcut="Mod+Enter"
              isDisabled={!answer.isChanged}
              isPending={answer.isPending}
              onPress={send}
            >
              {t('mine.send')}
            </Button>,
            actions,
          )}
      <header>
        <h2>{subject}</h2>
        <small>{facts.join(' · ')}</small>
      </header>
      <div className="letters-reading">
        {paragraphsOf(body).map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
          <p key={index}>{paragraph}</p>
        ))}
        <p className="letters-from">{from}</p>
      </div>
      <FailureNotice failure={answer.failure ?? keep.failure} />
      {asks ? <AnswerForm letter={letter} answer={answer} /> : null}
      <div className="letters-then">
        <Button icon={<NotebookPen aria-hidden="true" />} onPress={() => void reflect()}>
          {t('mine.reflect')}
        </Button>
        {isThanks(kind) ? (
          <Button
            icon={<Save aria-hidden="true" />}
            isPending={keep.isPending}
            onPress={() => void keep.save()}
          >
            {t('mine.keep')}
          </Button>
        ) : null}
        <small className="grow">
          <LockKeyhole aria-hidden="true" /> {t('mine.reflectPrivate')}
        </small>
      </div>
    </div>
  );
}
