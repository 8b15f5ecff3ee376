import { useTranslation } from 'react-i18next';
import { Card, CardBody } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceCards } from '../../ui/chips.tsx';
import { formatDay } from '../../ui/format.ts';
import { GuardedTextArea } from '../../ui/guarded-field.tsx';
import type { Answering, AnswerForm as Form } from './use-answer.ts';
import type { MyLetter } from './use-my-letters.ts';

const CHOICES = ['undecided', 'stay_away', 'present', 'postpone'] as const;

interface AnswerFormProps {
  readonly letter: MyLetter;
  readonly answer: Answering;
}

/** What one may say: nothing of it is asked for, and a later answer replaces it. */
export function AnswerForm({ letter, answer }: AnswerFormProps) {
  const { t } = useTranslation('letters');
  const { kind, meetingDay } = letter;
  const { form, change, guard, isChanged, isKept } = answer;
  const hasAnswered = letter.answer !== null && letter.answer.account !== '';
  return (
    <Card title={t('form.title')} aside={t('form.who')} footer={<span>{t('form.then')}</span>}>
      <CardBody>
        <GuardedTextArea
          label={t(`form.account.${kind}`)}
          aside={
            <span aria-live="polite">
              {isChanged && isKept
                ? t('form.kept')
                : t(hasAnswered ? 'form.sent' : 'form.mayBeEmpty')}
            </span>
          }
          rows={4}
          maxLength={4000}
          value={form.account}
          onChange={(account) => change({ account })}
          {...guard.of('account')}
        />
        {kind === 'before' ? (
          <>
            <Checkbox
              isSelected={form.mayReadOut}
              onChange={(mayReadOut) => change({ mayReadOut })}
              hint={t('form.readOutHint')}
            >
              {t('form.readOut')}
            </Checkbox>
            <ChoiceCards<Form['choice']>
              label={
                meetingDay === null
                  ? t('form.choice')
                  : t('form.choiceOn', { day: formatDay(meetingDay) })
              }
              options={CHOICES.map((id) => ({
                id,
                label: t(`form.choices.${id}.label`),
                hint: t(`form.choices.${id}.hint`),
              }))}
              value={form.choice}
              onChange={(choice) => change({ choice })}
            />
          </>
        ) : null}
        {kind === 'thanks' ? (
          <Checkbox
            isSelected={form.mayName}
            onChange={(mayName) => change({ mayName })}
            hint={t('form.mayNameHint')}
          >
            {t('form.mayName')}
          </Checkbox>
        ) : null}
      </CardBody>
    </Card>
  );
}
