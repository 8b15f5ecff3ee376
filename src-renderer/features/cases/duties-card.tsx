import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import { CandourFields } from './candour-fields.tsx';
import { type Duties, dutyNames } from './duties.ts';
import { DutyAnswer } from './duty-answer.tsx';
import { type FullCase, isSigned } from './use-case.ts';
import { useCaseGuard } from './use-case-guard.ts';

const STATUSES = ['not_raised', 'raised', 'closed'] as const;

/** The notifier's duties, the incident system's reference, and candour: never graded here. */
export function DutiesCard({ about }: { readonly about: FullCase }) {
  const { t } = useTranslation('cases');
  const { showDone } = useUndo();
  const command = useCommand('cases.setDuties');
  const [typed, setTyped] = useState<Duties | null>(null);
  const duties = typed ?? about.duties;
  const guard = useCaseGuard({
    'duties.incidentReference': duties.incidentReference,
    'duties.candour.role': duties.candour?.role ?? '',
  });
  const isFixed = isSigned(about);
  const change = (next: Partial<Duties>) => setTyped({ ...duties, ...next });
  const save = async () => {
    if (guard.open.length > 0) return;
    const result = await command.run({ id: about.id, duties, guard: guard.answers });
    if (!result.ok) {
      guard.learn(result);
      return;
    }
    setTyped(null);
    showDone(t('duty.saved'), about.code);
  };
  return (
    <Card title={t('duty.cardTitle')}>
      <CardBody>
        {dutyNames.map((name) => (
          <div key={name} className="stack-s">
            <span className="case-label">{t(`duty.${name}`)}</span>
            <DutyAnswer
              label={t(`duty.${name}`)}
              value={duties[name]}
              isDisabled={isFixed}
              onChange={(value) => change({ [name]: value })}
            />
          </div>
        ))}
        <div className="case-incident">
          <GuardedTextField
            label={t('duty.incidentReference')}
            value={duties.incidentReference}
            onChange={(incidentReference) => change({ incidentReference })}
            maxLength={60}
            isDisabled={isFixed}
            {...guard.of('duties.incidentReference')}
          />
          <Select
            label={t('duty.incidentStatus')}
            placeholder={t('notSaid')}
            options={STATUSES.map((id) => ({ id, label: t(`duty.incident.${id}`) }))}
            value={duties.incidentStatus}
            isDisabled={isFixed}
            onChange={(incidentStatus) => change({ incidentStatus })}
          />
        </div>
        <CandourFields
          value={duties.candour}
          onChange={(candour) => change({ candour })}
          roleGuard={guard.of('duties.candour.role')}
          isDisabled={isFixed}
        />
        <FailureNotice failure={command.failure} />
        {typed === null ? null : (
          <div className="flow">
            <Button isPending={command.isPending} onPress={() => void save()}>
              {t('duty.save')}
            </Button>
            <Button variant="quiet" onPress={() => setTyped(null)}>
              {t('common:cancel')}
            </Button>
          </div>
        )}
      </CardBody>
    </Card>
  );
}
