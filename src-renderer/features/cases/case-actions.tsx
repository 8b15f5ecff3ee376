import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { FullCase } from './use-case.ts';
import type { Triage } from './use-triage.ts';

interface CaseActionsProps {
  readonly about: FullCase;
  readonly triage: Triage;
}

/** Where the case can go from here. */
export function CaseActions({ about, triage }: CaseActionsProps) {
  const { t } = useTranslation('cases');
  const { id, code, state } = about;
  if (state === 'discussed' || state === 'closed') return null;
  const isParked = about.parked !== null;
  const move = (to: 'new' | 'needs_work' | 'ready' | 'scheduled') => ({
    id: to,
    label: t('move.key', { column: t(`column.${to}`) }),
    isDisabled: state === to,
    onAction: () => void triage.move({ id, code, state, isParked }, to),
  });
  const dialog = (kind: 'park' | 'release' | 'ask_sender' | 'not_selected', label: string) => ({
    id: kind,
    label,
    onAction: () => triage.open(kind, id),
  });
  return (
    <Menu
      label={t('move.menu')}
      trigger={
        <Button>
          {t('move.menu')} <ChevronDown aria-hidden="true" />
        </Button>
      }
      items={
        isParked
          ? [dialog('release', t('release.action'))]
          : [
              move('new'),
              move('needs_work'),
              move('ready'),
              move('scheduled'),
              'separator',
              dialog('ask_sender', t('ask.action')),
              dialog('park', t('park.action')),
              dialog('not_selected', t('notSelected.action')),
            ]
      }
    />
  );
}
