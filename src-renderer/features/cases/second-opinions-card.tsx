import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { RadioChips } from '../../ui/chips.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { GuardedTextArea, GuardedTextField } from '../../ui/guarded-field.tsx';
import { useToday } from '../learning/use-today.ts';
import { type FullCase, isSigned } from './use-case.ts';
import { useCaseGuard } from './use-case-guard.ts';

const OUTCOMES = ['agrees', 'differs', 'undecided'] as const;

/** Second opinions and what they were, with the day they were asked. */
export function SecondOpinionsCard({ about }: { readonly about: FullCase }) {
  const { t } = useTranslation('cases');
  const { showDone } = useUndo();
  const [isAdding, setAdding] = useState(false);
  const remove = async (id: string) => {
    const result = await call('cases.removeSecondOpinion', { id });
    if (result.ok) showDone(t('second.removed'), about.code);
  };
  return (
    <Card
      title={t('second.title')}
      aside={
        isAdding || isSigned(about) ? undefined : (
          <Button size="s" onPress={() => setAdding(true)}>
            {t('second.add')}
          </Button>
        )
      }
    >
      {about.secondOpinions.length === 0 ? null : (
        <Rows label={t('second.title')}>
          {about.secondOpinions.map((one) => (
            <Row
              key={one.id}
              detail={`${one.givenByRole} · ${formatPlainDay(one.askedOn)} · ${t(`second.outcome.${one.outcome}`)}`}
              trailing={
                isSigned(about) ? undefined : (
                  <IconButton
                    size="s"
                    label={t('second.remove', { role: one.givenByRole })}
                    icon={<Trash2 aria-hidden="true" />}
                    onPress={() => void remove(one.id)}
                  />
                )
              }
            >
              {one.opinion}
            </Row>
          ))}
        </Rows>
      )}
      {isAdding ? (
        <CardBody>
          <NewOpinion caseId={about.id} onDone={() => setAdding(false)} />
        </CardBody>
      ) : about.secondOpinions.length === 0 ? (
        <CardBody>
          <p className="small">{t('second.none')}</p>
        </CardBody>
      ) : null}
    </Card>
  );
}

interface NewOpinionProps {
  readonly caseId: string;
  readonly onDone: () => void;
}

function NewOpinion({ caseId, onDone }: NewOpinionProps) {
  const { t } = useTranslation('cases');
  const today = useToday();
  const { showDone } = useUndo();
  const command = useCommand('cases.saveSecondOpinion');
  const [form, setForm] = useState({
    askedOn: today,
    givenByRole: '',
    opinion: '',
    outcome: 'agrees' as (typeof OUTCOMES)[number],
  });
  const [hasTried, setTried] = useState(false);
  const guard = useCaseGuard({ givenByRole: form.givenByRole, opinion: form.opinion });
  const need = (text: string) => (hasTried && text.trim() === '' ? t('needed') : undefined);
  const save = async () => {
    setTried(true);
    const isFilled = form.givenByRole.trim() !== '' && form.opinion.trim() !== '';
    if (!isFilled || guard.open.length > 0) return;
    const result = await command.run({ ...form, caseId, guard: guard.answers });
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    onDone();
    showDone(t('second.saved'));
  };
  return (
    <>
      <div className="fields">
        <GuardedTextField
          label={t('second.givenByRole')}
          placeholder={t('second.givenByRoleHint')}
          value={form.givenByRole}
          onChange={(givenByRole) => setForm({ ...form, givenByRole })}
          maxLength={80}
          autoFocus
          error={need(form.givenByRole)}
          {...guard.of('givenByRole')}
        />
        <DateField
          label={t('second.askedOn')}
          value={form.askedOn}
          max={today}
          onChange={(askedOn) => setForm({ ...form, askedOn: askedOn ?? today })}
        />
      </div>
      <GuardedTextArea
        label={t('second.opinion')}
        rows={2}
        value={form.opinion}
        onChange={(opinion) => setForm({ ...form, opinion })}
        maxLength={2000}
        error={need(form.opinion)}
        {...guard.of('opinion')}
      />
      <RadioChips
        label={t('second.outcomeLabel')}
        options={OUTCOMES.map((id) => ({ id, label: t(`second.outcome.${id}`) }))}
        value={form.outcome}
        onChange={(outcome) => setForm({ ...form, outcome })}
      />
      <FailureNotice failure={command.failure} />
      <div className="flow">
        <Button isPending={command.isPending} onPress={() => void save()}>
          {t('second.save')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </>
  );
}
