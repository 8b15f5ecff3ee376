import { Check, EyeOff, Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { RunItem, Showing } from './use-run.ts';
import { useUsualOptions, useVotes, type Vote } from './use-votes.ts';

/** The most options, and hands, that the contract takes. */
const MOST_OPTIONS = 8;
const MOST_HANDS = 999;

interface VotePanelProps {
  readonly item: RunItem;
  readonly isOpen: boolean;
  readonly show: (change: Partial<Showing>) => void;
}

/** A show of hands: options, counts as they are typed, shown to the room once it is closed. */
export function VotePanel({ item, isOpen, show }: VotePanelProps) {
  const { t } = useTranslation('meeting-run');
  const [isWording, setWording] = useState(false);
  const { votes, change, flush, guard, failure } = useVotes(item);
  const usual = useUsualOptions();
  const replace = (index: number, part: Partial<Vote>) =>
    change(votes.map((vote, at) => (at === index ? { ...vote, ...part } : vote)));

  if (votes.length === 0) {
    return (
      <div>
        <Button
          size="s"
          icon={<Plus aria-hidden="true" />}
          onPress={() => {
            change(usual);
            setWording(true);
          }}
        >
          {t('vote.add')}
        </Button>
      </div>
    );
  }
  return (
    <section aria-label={t('vote.title')}>
      <div className="run-vote-head">
        <h3>{t(isOpen ? 'vote.isOpen' : isCounted(votes) ? 'vote.isClosed' : 'vote.title')}</h3>
        <IconButton
          size="s"
          label={t(isWording ? 'vote.worded' : 'vote.reword')}
          icon={isWording ? <Check aria-hidden="true" /> : <Pencil aria-hidden="true" />}
          onPress={() => setWording(!isWording)}
        />
        <Button
          size="s"
          shortcut="Alt+V"
          onPress={() => {
            flush();
            show({ voteOpen: !isOpen });
          }}
        >
          {t(isOpen ? 'vote.close' : 'vote.open')}
        </Button>
      </div>
      <FailureNotice failure={failure} />
      <div className="run-votes">
        {votes.map((vote, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: options are told apart by their place
          <div key={index} className="run-vote" data-wording={isWording || undefined}>
            {isWording ? (
              <GuardedTextField
                label={t('vote.option', { number: index + 1 })}
                hideLabel
                value={vote.option}
                maxLength={80}
                onChange={(option) => replace(index, { option })}
                {...guard.of(`votes.${index}.option`)}
              />
            ) : (
              <span>{vote.option}</span>
            )}
            <HandsField
              option={vote.option}
              count={vote.count}
              onChange={(count) => replace(index, { count })}
              onLeave={flush}
            />
            {isWording ? (
              <IconButton
                size="s"
                label={t('vote.remove', { option: vote.option })}
                icon={<X aria-hidden="true" />}
                onPress={() => change(votes.filter((_, at) => at !== index))}
              />
            ) : null}
          </div>
        ))}
        {isWording && votes.length < MOST_OPTIONS ? (
          <div>
            <Button
              size="s"
              variant="quiet"
              icon={<Plus aria-hidden="true" />}
              onPress={() => change([...votes, { option: '', count: null }])}
            >
              {t('vote.addOption')}
            </Button>
          </div>
        ) : null}
      </div>
      <small className="run-hint">
        <EyeOff aria-hidden="true" /> {t(isOpen ? 'vote.hidden' : 'vote.shown')}
      </small>
    </section>
  );
}

const isCounted = (votes: readonly Vote[]): boolean => votes.some(({ count }) => count !== null);

interface HandsFieldProps {
  readonly option: string;
  readonly count: number | null;
  readonly onChange: (count: number | null) => void;
  readonly onLeave: () => void;
}

function HandsField({ option, count, onChange, onLeave }: HandsFieldProps) {
  const { t } = useTranslation('meeting-run');
  return (
    <TextField
      label={t('vote.hands', { option })}
      hideLabel
      align="end"
      inputMode="numeric"
      value={count === null ? '' : String(count)}
      onBlur={onLeave}
      onChange={(typed) => {
        const digits = typed.replaceAll(/\D/g, '').slice(0, String(MOST_HANDS).length);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
