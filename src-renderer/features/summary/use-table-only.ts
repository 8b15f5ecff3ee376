import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { usePreference } from '../../app/preferences.ts';

/** The same numbers without the drawing, on T; remembered for the person. */
export function useTableOnly(): [boolean, (isTable: boolean) => void] {
  const { t } = useTranslation('summary');
  const [kept, keep] = usePreference('summary.tableOnly');
  const isTable = kept === 'yes';
  const change = (next: boolean) => keep(next ? 'yes' : 'no');
  useAction({ label: t('command.table'), keys: 'T', section: 'view', run: () => change(!isTable) });
  return [isTable, change];
}
