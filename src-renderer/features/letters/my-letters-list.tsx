import { Mail, MailOpen, Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { formatDayMonth } from './letter-days.ts';
import { isUnread, type MyLetter } from './use-my-letters.ts';

interface MyLettersListProps {
  readonly toRead: readonly MyLetter[];
  readonly earlier: readonly MyLetter[];
  readonly chosenId: string | null;
  readonly onChoose: (letter: MyLetter) => void;
}

const THANKS: readonly string[] = ['thanks', 'thanks_sender'];

/** One's letters, those to read first. */
export function MyLettersList({ toRead, earlier, chosenId, onChoose }: MyLettersListProps) {
  const { t } = useTranslation('letters');
  const stand = (letter: MyLetter) => {
    if (isUnread(letter)) return t('mine.unread');
    const { account, choice, mayName } = letter.answer ?? {};
    return t(
      account || mayName || (choice && choice !== 'undecided') ? 'mine.answered' : 'mine.read',
    );
  };
  return (
    <div className="letters-mine">
      <VirtualList
        label={t('mine.list')}
        rowHeight={52}
        sections={[
          { key: 'new', title: t('mine.toRead'), items: toRead },
          { key: 'earlier', title: t('mine.earlier'), items: earlier },
        ].filter(({ items }) => items.length > 0)}
        itemKey={({ id }) => id}
        itemText={({ subject }) => subject}
        selectedKey={chosenId}
        onOpen={onChoose}
        renderItem={(letter) => (
          <>
            {THANKS.includes(letter.kind) ? (
              <Sparkles aria-hidden="true" />
            ) : isUnread(letter) ? (
              <Mail aria-hidden="true" />
            ) : (
              <MailOpen aria-hidden="true" />
            )}
            <span className="letters-row-words">
              <span className="flow">
                <span className={isUnread(letter) ? 'grow truncate strong' : 'grow truncate'}>
                  {letter.subject}
                </span>
                <small>{formatDayMonth(letter.date)}</small>
              </span>
              <small className="truncate">
                {[letter.code, letter.series, stand(letter)].join(' · ')}
              </small>
            </span>
          </>
        )}
      />
    </div>
  );
}
