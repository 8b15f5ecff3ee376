import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatMoment } from '../../ui/format.ts';
import { GuardedTextArea } from '../../ui/guarded-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { isHolderOf, type Meeting } from './use-meeting.ts';

/** Corrections of a signed record: added to it, never in place of it. */
export function AddendaCard({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { addenda } = meeting;
  return (
    <Card title={t('addenda.title')} count={addenda.length}>
      {addenda.map(({ addendum, by, at }) => (
        <div key={at} className="comment">
          <div>
            <span className="strong">{by}</span> <small>{formatMoment(at)}</small>
            <p>{addendum}</p>
          </div>
        </div>
      ))}
      {isHolderOf(meeting) ? (
        <CardBody>
          <AddAddendum id={meeting.id} />
        </CardBody>
      ) : addenda.length === 0 ? (
        <CardBody>
          <small>{t('addenda.none')}</small>
        </CardBody>
      ) : null}
    </Card>
  );
}

function AddAddendum({ id }: { readonly id: string }) {
  const { t } = useTranslation('meetings');
  const { show } = useToast();
  const write = useCommand('meetings.addAddendum');
  const [addendum, setAddendum] = useState('');
  const guard = useGuard({ addendum });
  const submit = async () => {
    const answers = guard.answers === undefined ? {} : { guard: guard.answers };
    const result = await write.run({ id, addendum, ...answers });
    if (!result.ok) return void guard.learn(result);
    setAddendum('');
    show({ title: t('addenda.added') });
  };
  return (
    <>
      <FailureNotice failure={write.failure} />
      <GuardedTextArea
        label={t('addenda.label')}
        hint={t('addenda.hint')}
        value={addendum}
        onChange={setAddendum}
        maxLength={4000}
        {...guard.of('addendum')}
      />
      <div>
        <Button
          isDisabled={addendum.trim() === ''}
          isPending={write.isPending}
          onPress={() => void submit()}
        >
          {t('addenda.add')}
        </Button>
      </div>
    </>
  );
}
