import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../app/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Addressee } from './telling.ts';

interface SealedNameProps {
  readonly chosen: Addressee;
  readonly about: string;
  readonly back: ReactNode;
  readonly list: ReactNode;
}

/** Where this holder cannot open the name, somebody else of the chairs writes. */
export function SealedName({ chosen, about, back, list }: SealedNameProps) {
  const { t } = useTranslation('letters');
  return (
    <Page title={t('title')} subtitle={`${chosen.code} · ${about}`} back={back} layout="fill">
      <div className="letters">
        <div className="letters-desk">
          <div className="letters-main">
            <div className="letters-sealed">
              <EmptyState icon={<LockKeyhole aria-hidden="true" />} title={t('sealed.title')}>
                {t('sealed.text')}
              </EmptyState>
            </div>
          </div>
          {list}
        </div>
      </div>
    </Page>
  );
}
