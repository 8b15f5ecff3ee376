import { MailCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../app/page.tsx';
import { EmptyState } from '../../ui/states.tsx';
import './letters.css';
import { LetterDesk } from './letter-desk.tsx';
import { SealedName } from './sealed-name.tsx';
import { type Addressee, entryKey, entryOf, firstToWrite, type Telling } from './telling.ts';
import { ToldPane } from './told-pane.tsx';

interface DeskProps {
  readonly telling: Telling;
  /** Null where the letters of one case are looked at by themselves. */
  readonly meetingId: string | null;
  /** "for REALM, main site, Thu 26 Nov 2026", after the case's code. */
  readonly about: string;
  readonly back: ReactNode;
}

/** Everybody to tell at the right, and the letter to the one who is chosen. */
export function LettersDesk(props: DeskProps) {
  const { t } = useTranslation('letters');
  const { telling, meetingId, about, back } = props;
  const [key, setKey] = useState<string | null>(null);
  const chosen = entryOf(telling.people, key) ?? firstToWrite(telling.people);
  const choose = (person: Pick<Addressee, 'identityId' | 'kind'>) => setKey(entryKey(person));
  if (chosen === null) {
    return (
      <Page title={t('title')} subtitle={about} back={back}>
        <EmptyState icon={<MailCheck aria-hidden="true" />} title={t('nobody.title')}>
          {t(meetingId === null ? 'nobody.case' : 'nobody.meeting')}
        </EmptyState>
      </Page>
    );
  }
  const list = (
    <ToldPane telling={telling} chosen={chosen} meetingId={meetingId} onChoose={choose} />
  );
  const shared = { chosen, meetingId, about, back, list, onChoose: choose };
  return chosen.name === null ? (
    <SealedName {...shared} />
  ) : (
    <LetterDesk key={entryKey(chosen)} {...shared} />
  );
}
