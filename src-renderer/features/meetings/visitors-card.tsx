import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand } from '../../app/use-call.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useGuard } from '../learning/use-guard.ts';
import type { Meeting } from './use-meeting.ts';

interface VisitorsCardProps {
  readonly meeting: Meeting;
  readonly isSigned: boolean;
}

/** Visitors and students: counted by role, without an account and without a name. */
export function VisitorsCard({ meeting, isSigned }: VisitorsCardProps) {
  const { t } = useTranslation('meetings');
  const { showDone } = useUndo();
  const save = useCommand('meetings.setAttendance');
  const [role, setRole] = useState('');
  const [count, setCount] = useState<number | null>(1);
  const guard = useGuard({ visitors: role });
  const { visitors, id } = meeting;
  const write = async (next: Meeting['visitors']) => {
    const answers = guard.answers === undefined ? {} : { guard: guard.answers };
    const result = await save.run({ id, people: [], visitors: [...next], ...answers });
    if (!result.ok) guard.learn(result);
    return result.ok;
  };
  const add = async () => {
    const named = role.trim();
    if (named === '' || count === null || count < 1) return;
    const others = visitors.filter((each) => each.role !== named);
    const before = visitors.find((each) => each.role === named)?.count ?? 0;
    if (await write([...others, { role: named, count: before + count }])) {
      setRole('');
      setCount(1);
    }
  };
  return (
    <Card title={t('visitors.title')} aside={t('visitors.aside')}>
      {visitors.length === 0 ? null : (
        <Rows label={t('visitors.title')}>
          {visitors.map((visitor) => (
            <Row
              key={visitor.role}
              value={visitor.count}
              trailing={
                isSigned ? undefined : (
                  <IconButton
                    label={t('visitors.remove', { role: visitor.role })}
                    size="s"
                    icon={<X aria-hidden="true" />}
                    onPress={async () => {
                      if (await write(visitors.filter((each) => each !== visitor))) {
                        showDone(t('visitors.removed', { role: visitor.role }));
                      }
                    }}
                  />
                )
              }
            >
              {visitor.role}
            </Row>
          ))}
        </Rows>
      )}
      {isSigned ? (
        visitors.length === 0 ? (
          <CardBody>
            <small>{t('visitors.none')}</small>
          </CardBody>
        ) : null
      ) : (
        <CardBody>
          <FailureNotice failure={save.failure} />
          <GuardedTextField
            label={t('visitors.role')}
            placeholder={t('visitors.placeholder')}
            value={role}
            onChange={setRole}
            maxLength={60}
            onSubmit={() => void add()}
            {...guard.of('visitors')}
          />
          <div className="visitors-add">
            <NumberField
              label={t('visitors.count')}
              value={count}
              minValue={1}
              maxValue={500}
              onChange={(next) => setCount(Number.isNaN(next) ? null : next)}
            />
            <Button
              icon={<Plus aria-hidden="true" />}
              isDisabled={role.trim() === '' || count === null}
              isPending={save.isPending}
              onPress={() => void add()}
            >
              {t('common:add')}
            </Button>
          </div>
        </CardBody>
      )}
    </Card>
  );
}
