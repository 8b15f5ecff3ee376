import { MailOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import './letters.css';
import { MyLetterDetail } from './my-letter-detail.tsx';
import { MyLettersList } from './my-letters-list.tsx';
import { isUnread, type MyLetter, useMyLetters } from './use-my-letters.ts';

/** Letters to oneself: the list, and beside it the one that is read. */
export function MyLettersScreen() {
  const { t } = useTranslation('letters');
  const { data, error, refetch } = useMyLetters();
  if (data === undefined || data.length === 0) {
    return (
      <Page title={t('mine.title')}>
        {error !== null ? (
          <FailureState failure={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <p className="muted" role="status">
            {t('common:loading')}
          </p>
        ) : (
          <EmptyState icon={<MailOpen aria-hidden="true" />} title={t('mine.emptyTitle')}>
            {t('mine.emptyText')}
          </EmptyState>
        )}
      </Page>
    );
  }
  return <Opened letters={data} />;
}

function Opened({ letters }: { readonly letters: readonly MyLetter[] }) {
  const { t } = useTranslation('letters');
  // A letter stays where it stood when the screen was opened, though reading it is noted at once.
  const [news] = useState(() => new Set(letters.filter(isUnread).map(({ id }) => id)));
  const toRead = letters.filter(({ id }) => news.has(id));
  const earlier = letters.filter(({ id }) => !news.has(id));
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = letters.find(({ id }) => id === chosenId);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  return (
    <Page
      title={t('mine.title')}
      subtitle={t('mine.onlyYou')}
      layout="fill"
      actions={<span ref={setActions} className="letters-actions" />}
    >
      <SplitView
        listLabel={t('mine.list')}
        listPercent={30}
        list={
          <MyLettersList
            toRead={toRead}
            earlier={earlier}
            chosenId={chosenId}
            onChoose={({ id }) => choose(id)}
          />
        }
        detailLabel={t('letter')}
        detail={
          chosen === undefined ? undefined : (
            <MyLetterDetail key={chosen.id} letter={chosen} actions={actions} />
          )
        }
        placeholder={
          <div className="letters-centre">
            <EmptyState icon={<MailOpen aria-hidden="true" />} title={t('mine.choose')}>
              {t('mine.chooseText')}
            </EmptyState>
          </div>
        }
        backLabel={t('mine.back')}
        onBack={() => choose(null)}
      />
    </Page>
  );
}
