import {
  Building2,
  CalendarOff,
  Check,
  CheckCheck,
  LockKeyhole,
  Mail,
  MessageSquareText,
  Pencil,
  UserX,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Addressee, hasAnswered, type Standing, standingOf } from './telling.ts';

const ICONS: Readonly<Record<Standing, ReactElement>> = {
  sealed: <LockKeyhole aria-hidden="true" />,
  to_send: <Mail aria-hidden="true" />,
  unread: <Check aria-hidden="true" />,
  read: <CheckCheck aria-hidden="true" />,
  told: <Check aria-hidden="true" />,
  told_through: <Building2 aria-hidden="true" />,
  away: <CalendarOff aria-hidden="true" />,
  left: <UserX aria-hidden="true" />,
};

interface ToldRowProps {
  readonly person: Addressee;
  /** How they stand, in a line. */
  readonly words: string;
  readonly isChosen: boolean;
}

/** A person in two lines: the name and the case, and how far telling them is. */
export function ToldRow({ person, words, isChosen }: ToldRowProps) {
  const { t } = useTranslation('letters');
  const standing = standingOf(person);
  return (
    <>
      {isChosen && standing === 'to_send' ? <Pencil aria-hidden="true" /> : ICONS[standing]}
      <span className="letters-row-words">
        <span className="flow">
          <span className={isChosen ? 'grow truncate strong' : 'grow truncate'}>
            {person.name ?? t('row.sealed')}
          </span>
          {hasAnswered(person) ? (
            <small className="letters-answered">
              <MessageSquareText aria-hidden="true" /> {t('row.answered')}
            </small>
          ) : null}
          <small>{person.code}</small>
        </span>
        <small>{words}</small>
      </span>
    </>
  );
}
