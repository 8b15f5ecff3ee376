import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../app/page.tsx';
import { EmptyState } from '../../ui/states.tsx';

interface NamesSealedProps {
  readonly back: ReactNode;
  /** People to tell before the meeting, and those dealt with. */
  readonly all: number;
  readonly done: number;
}

/** For whoever helps to run a series without opening names: how far it is, in numbers. */
export function NamesSealed({ back, all, done }: NamesSealedProps) {
  const { t } = useTranslation('letters');
  return (
    <Page title={t('title')} back={back}>
      <EmptyState icon={<LockKeyhole aria-hidden="true" />} title={t('assistant.title')}>
        {all === 0 ? t('assistant.text') : t('assistant.counts', { done, count: all })}
      </EmptyState>
    </Page>
  );
}
