import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureState, useFailureText } from '../../app/failure.tsx';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { useToast } from '../../ui/toast.tsx';
import {
  answered,
  type Duties,
  type DutyName,
  dutyNames,
  keepShown,
  type MyDuty,
} from './duties.ts';
import { DutyAnswer } from './duty-answer.tsx';

/** What whoever found a case does, whether or not it comes to a meeting. */
export function MyDuties() {
  const { t } = useTranslation('cases');
  const { show } = useToast();
  const textOf = useFailureText();
  const { data, error, refetch } = useQueryCall(
    'cases.myDuties',
    {},
    { tables: ['learning_case', 'letter_box'] },
  );
  const command = useCommand('cases.setDuties');
  const [shown, setShown] = useState<readonly MyDuty[]>([]);
  useEffect(() => {
    if (data !== undefined) setShown((now) => keepShown(now, data));
  }, [data]);

  const answer = async (duty: MyDuty, name: DutyName, value: Duties[DutyName]) => {
    const duties = { ...duty.duties, [name]: value };
    setShown(shown.map((each) => (each.id === duty.id ? { ...each, duties } : each)));
    const result = await command.run({ id: duty.id, duties });
    if (result.ok) return;
    setShown(shown);
    show({ title: textOf(result).title, detail: textOf(result).todo, tone: 'bad' });
  };
  if (data === undefined) {
    return error === null ? null : <FailureState failure={error} onRetry={() => void refetch()} />;
  }
  return (
    <Card title={t('duty.title')} aside={t('duty.why')}>
      {shown.length === 0 ? (
        <CardBody>
          <p className="muted">{t('duty.none')}</p>
        </CardBody>
      ) : (
        <div className="duty-table-scroll">
          <table className="duty-table" aria-label={t('duty.title')}>
            <thead>
              <tr>
                <th scope="col">{t('duty.case')}</th>
                {dutyNames.map((name) => (
                  <th key={name} scope="col">
                    {t(`duty.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((duty) => (
                <tr key={duty.id} data-done={answered(duty.duties) === 3 || undefined}>
                  <th scope="row">
                    <span>{duty.line === '' ? t('duty.byForm') : duty.line}</span>
                    <small>
                      {duty.code} · {formatPlainDay(duty.capturedOn)}
                    </small>
                  </th>
                  {dutyNames.map((name) => (
                    <td key={name}>
                      <DutyAnswer
                        label={`${t(`duty.${name}`)}, ${duty.code}`}
                        value={duty.duties[name]}
                        onChange={(value) => void answer(duty, name, value)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
