import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { formatMoment, formatPlainDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Series } from '../meetings/use-series.ts';
import { dayOf } from '../workspace/sheet.ts';

type Newcomer = OutputOf<'series.newcomers'>[number];

/** Holders who cannot open what was sealed before their time; nobody gets older keys by itself. */
export function NewcomersCard({ series }: { readonly series: Series }) {
  const { t } = useTranslation('series');
  const [giving, setGiving] = useState<Newcomer | null>(null);
  const { data, refetch } = useQueryCall(
    'series.newcomers',
    { id: series.id },
    { tables: ['series_role', 'person_key', 'key_wrap', 'case_identity', 'letter'] },
  );
  if (data === undefined || data.length === 0) return null;
  return (
    <Card title={t('newcomers.title')} count={data.length} aside={t('newcomers.aside')}>
      <Rows label={t('newcomers.title')}>
        {data.map((person) => (
          <Row
            key={`${person.personId} ${person.role}`}
            icon={<KeyRound aria-hidden="true" />}
            detail={t('newcomers.locked', { count: person.locked })}
            trailing={
              <Button size="s" onPress={() => setGiving(person)}>
                {t('newcomers.give')}
              </Button>
            }
          >
            {person.name}, {t(`role.${person.role}`)}
          </Row>
        ))}
      </Rows>
      {giving === null ? null : (
        <GiveDialog
          seriesId={series.id}
          person={giving}
          onClose={() => setGiving(null)}
          // Keys are handed over outside the log of changes.
          onGiven={() => void refetch()}
        />
      )}
    </Card>
  );
}

interface GiveDialogProps {
  readonly seriesId: string;
  readonly person: Newcomer;
  readonly onClose: () => void;
  readonly onGiven: () => void;
}

/** The named act: what the giver should look at first, and that it cannot be taken back. */
function GiveDialog({ seriesId, person, onClose, onGiven }: GiveDialogProps) {
  const { t } = useTranslation('series');
  const { show } = useToast();
  const give = useCommand('series.giveOlderKeys');
  const [isUnderstood, setUnderstood] = useState(false);
  const submit = async () => {
    const result = await give.run({ id: seriesId, personId: person.personId, understood: true });
    if (!result.ok) return;
    onClose();
    onGiven();
    const { given, withheld } = result.value;
    show({
      title: t('newcomers.given', { count: given, name: person.name }),
      ...(withheld === 0 ? {} : { detail: t('newcomers.withheld', { count: withheld }) }),
    });
  };
  const facts: readonly (readonly [string, string])[] = [
    ['who', `${person.name}, ${t(`role.${person.role}`)}`],
    ['granted', person.grantedBy ?? t('newcomers.notRecorded')],
    ['since', formatPlainDay(dayOf(new Date(person.grantedAt)))],
    [
      'keys',
      person.keysResetAt === null
        ? t('newcomers.neverReset')
        : t('newcomers.resetAt', { when: formatMoment(person.keysResetAt) }),
    ],
    ['locked', t('newcomers.locked', { count: person.locked })],
  ];
  return (
    <Dialog
      role="alertdialog"
      title={t('newcomers.dialog', { name: person.name })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="danger"
            isDisabled={!isUnderstood}
            isPending={give.isPending}
            onPress={() => void submit()}
          >
            {t('newcomers.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('newcomers.text')}</p>
      <dl className="series-facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`newcomers.fact.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {person.keysResetAt === null ? null : (
        <Notice tone="warn" title={t('newcomers.resetTitle')}>
          {t('newcomers.resetText')}
        </Notice>
      )}
      <FailureNotice failure={give.failure} />
      <Checkbox isSelected={isUnderstood} onChange={setUnderstood}>
        {t('newcomers.understood')}
      </Checkbox>
    </Dialog>
  );
}
