import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

interface TableToggleProps {
  readonly isTable: boolean;
  readonly onChange: (isTable: boolean) => void;
}

/** "Table only": the same numbers without the drawing, on T (the screen registers the key). */
export function TableToggle({ isTable, onChange }: TableToggleProps) {
  const { t } = useTranslation('ui');
  return (
    <Button
      size="s"
      variant="quiet"
      shortcut="T"
      icon={isTable ? <ChartNoAxesColumn aria-hidden="true" /> : <Table2 aria-hidden="true" />}
      onPress={() => onChange(!isTable)}
    >
      {isTable ? t('withChart') : t('tableOnly')}
    </Button>
  );
}
