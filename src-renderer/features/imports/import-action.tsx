import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useAction } from '../../app/actions.ts';
import { holdsRole, useMe } from '../../app/session-store.ts';

/** Importing, from every screen by the palette. Draws nothing. */
export function ImportAction() {
  const { t } = useTranslation('imports');
  const [, navigate] = useLocation();
  const isAllowed = holdsRole(useMe(), ['administrator']);
  const open = () => navigate('/reports/import');
  useAction(isAllowed ? { label: t('command'), section: 'do', run: open } : null);
  return null;
}
