import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { useGuard } from '../learning/use-guard.ts';

/** Referrers of one specialty as an audience of their own. */
export function AddSpecialty({ onAdd }: { readonly onAdd: (specialty: string) => void }) {
  const { t } = useTranslation('learning-points');
  const [specialty, setSpecialty] = useState<string | null>(null);
  const guard = useGuard({ specialty: specialty ?? '' });
  if (specialty === null) {
    return (
      <div className="circulate-add">
        <Button
          size="s"
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          onPress={() => setSpecialty('')}
        >
          {t('addSpecialty')}
        </Button>
      </div>
    );
  }
  const isReady = specialty.trim() !== '' && guard.open.length === 0;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    onAdd(specialty.trim());
    setSpecialty(null);
  };
  const { findings } = guard.of('specialty');
  return (
    <form className="circulate-add" aria-label={t('addSpecialty')} onSubmit={add}>
      <GuardedTextField
        label={t('specialty')}
        placeholder={t('specialtyExample')}
        value={specialty}
        onChange={setSpecialty}
        findings={findings}
        maxLength={80}
        autoFocus
      />
      <div className="flow">
        <Button type="submit" size="s" isDisabled={!isReady}>
          {t('common:add')}
        </Button>
        <Button size="s" variant="quiet" onPress={() => setSpecialty(null)}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
