import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { holdsRole, useMe } from '../../app/session-store.ts';
import { useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { formatRange } from '../../ui/format.ts';
import { EmptyState } from '../../ui/states.tsx';
import type { Selection } from './selection.ts';

/** Why there are no figures: nobody is employed yet at all, or nobody in what was chosen. */
export function NobodyToSummarise({ selection }: { readonly selection: Selection }) {
  const { t } = useTranslation('summary');
  const me = useMe();
  const [, navigate] = useLocation();
  const people = useQueryCall('people.list', {}, { tables: ['person', 'employment'] });
  if (people.data === undefined) return null;
  const icon = <UsersRound aria-hidden="true" />;
  if (people.data.some(({ employment }) => employment.length > 0)) {
    const { site, period } = selection;
    const range = formatRange(period.from, period.to);
    return (
      <EmptyState icon={icon} title={t('empty.chosenTitle')}>
        {site === null ? t('empty.chosen', { range }) : t('empty.chosenAt', { range, site })}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={icon}
      title={t('empty.title')}
      actions={
        holdsRole(me, ['administrator']) ? (
          <Button onPress={() => navigate('/reports/import')}>{t('empty.import')}</Button>
        ) : undefined
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
