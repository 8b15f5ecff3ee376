import { Copy, Ellipsis, FileText, Mail, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { FailureNotice, FailureState } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useMedia } from '../../app/use-media.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { AnswerCard } from './answer-card.tsx';
import { GiveDialog } from './give-dialog.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { type Addressee, hasAnswered } from './telling.ts';
import { useLetter } from './use-letter.ts';
import { useLetterFiles } from './use-letter-files.ts';

interface LetterDeskProps {
  readonly chosen: Addressee;
  readonly meetingId: string | null;
  readonly about: string;
  readonly back: ReactNode;
  readonly list: ReactNode;
  readonly onChoose: (person: Pick<Addressee, 'identityId' | 'kind'>) => void;
}

/** One letter: written at the left, beside it as it will print, and the ways it can go. */
export function LetterDesk(props: LetterDeskProps) {
  const { t } = useTranslation('letters');
  const { chosen, meetingId, about, back, list, onChoose } = props;
  const { identityId, kind, code, inDirectory } = chosen;
  const letter = useLetter({ identityId, kind, meetingId });
  const files = useLetterFiles(letter, code);
  const [isGiving, setGiving] = useState(false);
  const isWide = useMedia('(min-width: 1360px)');
  const { words } = letter;
  const canGive = inDirectory && words !== undefined && letter.guard.open.length === 0;
  const give = () => setGiving(true);
  useAction(
    canGive ? { label: t('give.action'), keys: 'Mod+Enter', section: 'do', run: give } : null,
  );
  useAction({ label: t('print'), keys: 'Mod+P', section: 'do', run: () => void files.print() });
  useAction({ label: t('copy'), section: 'do', run: files.copy });
  useAction({ label: t('file.docx'), section: 'do', run: () => void files.docx() });
  useAction({ label: t('file.eml'), section: 'do', run: () => void files.email() });
  const copyIcon = <Copy aria-hidden="true" />;
  const copy = {
    id: 'copy',
    label: t('copy'),
    icon: copyIcon,
    onAction: files.copy,
  };
  const actions =
    words === undefined ? null : (
      <>
        <Button icon={<Printer aria-hidden="true" />} onPress={() => void files.print()}>
          {t('print')}
        </Button>
        {isWide ? (
          <Button variant="quiet" icon={copyIcon} onPress={files.copy}>
            {t('copy')}
          </Button>
        ) : null}
        <Menu
          label={t('moreWays')}
          trigger={<IconButton label={t('moreWays')} icon={<Ellipsis aria-hidden="true" />} />}
          items={[
            ...(isWide ? [] : [copy]),
            {
              id: 'docx',
              label: t('file.docx'),
              icon: <FileText aria-hidden="true" />,
              onAction: () => void files.docx(),
            },
            {
              id: 'eml',
              label: t('file.eml'),
              icon: <Mail aria-hidden="true" />,
              onAction: () => void files.email(),
            },
          ]}
        />
        <Button variant="primary" shortcut="Mod+Enter" isDisabled={!canGive} onPress={give}>
          {t('give.action')}
        </Button>
      </>
    );
  return (
    <Page
      title={t(`heading.${kind}`)}
      subtitle={`${code} · ${about}`}
      back={back}
      layout="fill"
      actions={actions}
    >
      <div className="letters">
        <div className="letters-desk">
          <div className="letters-main">
            {words === undefined ? (
              <div className="letters-edit">
                {letter.failure === null ? (
                  <p className="muted" role="status">
                    {t('common:loading')}
                  </p>
                ) : (
                  <FailureState failure={letter.failure} onRetry={letter.retry} />
                )}
              </div>
            ) : (
              <>
                <section className="letters-edit" aria-label={t('letter')}>
                  {hasAnswered(chosen) ? <AnswerCard person={chosen} /> : null}
                  <FailureNotice failure={letter.failure} />
                  <LetterEditor letter={letter} person={chosen} onChoose={onChoose} />
                </section>
                <LetterPreview words={words} person={chosen} />
              </>
            )}
          </div>
          {list}
        </div>
      </div>
      {isGiving && words !== undefined ? (
        <GiveDialog
          letter={letter}
          to={words.to}
          person={chosen}
          onClose={() => setGiving(false)}
        />
      ) : null}
    </Page>
  );
}
