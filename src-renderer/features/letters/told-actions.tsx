import { CalendarX2, Ellipsis, Phone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { useToday } from '../learning/use-today.ts';
import type { Addressee } from './telling.ts';
import { useTold } from './use-told.ts';

interface ToldActionsProps {
  readonly person: Addressee;
  readonly meetingId: string | null;
}

/** How somebody was told otherwise, or why not yet, and on which day. */
export function ToldActions({ person, meetingId }: ToldActionsProps) {
  const { t } = useTranslation('letters');
  const today = useToday();
  const [day, setDay] = useState<string | null>(null);
  const { identityId, kind, state } = person;
  const { setTold, addAttempt, failure } = useTold({ identityId, kind, meetingId });
  const on = day ?? today;
  const item = (id: string, told: Parameters<typeof setTold>[0]): MenuItem => ({
    id,
    label: t(`tell.${id}`),
    onAction: () => void setTold(told, on),
  });
  return (
    <div className="letters-tell">
      <FailureNotice failure={failure} />
      <div className="letters-tell-row">
        <Button
          size="s"
          icon={<Phone aria-hidden="true" />}
          onPress={() => void setTold({ state: 'told', by: 'in_person' }, on)}
        >
          {t('tell.inPerson')}
        </Button>
        <Button
          size="s"
          icon={<CalendarX2 aria-hidden="true" />}
          onPress={() => void addAttempt(on)}
        >
          {t('tell.tried')}
        </Button>
      </div>
      <div className="letters-tell-row">
        <small aria-hidden="true">{t('tell.onShort')}</small>
        <div className="letters-tell-day">
          <DateField label={t('tell.on')} hideLabel value={on} max={today} onChange={setDay} />
        </div>
        <Menu
          label={t('tell.more')}
          trigger={
            <Button size="s" variant="quiet" icon={<Ellipsis aria-hidden="true" />}>
              {t('tell.moreShort')}
            </Button>
          }
          items={[
            item('print', { state: 'told', by: 'print' }),
            item('email', { state: 'told', by: 'email' }),
            item('contact', { state: 'told_through', by: 'contact' }),
            'separator',
            item('away', { state: 'away', by: null }),
            item('left', { state: 'left', by: null }),
            ...(state === 'not_yet'
              ? []
              : ['separator' as const, item('notYet', { state: 'not_yet', by: null })]),
          ]}
        />
      </div>
    </div>
  );
}
