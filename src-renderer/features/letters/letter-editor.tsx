import { LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WrittenKind } from '../../../src-shared/rules/letters/index.ts';
import { GuardedTextArea, GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ContentsChips } from './contents-chips.tsx';
import { type Addressee, kindsFor } from './telling.ts';
import type { Letter } from './use-letter.ts';

interface LetterEditorProps {
  readonly letter: Letter;
  readonly person: Addressee;
  readonly onChoose: (person: Pick<Addressee, 'identityId' | 'kind'>) => void;
}

/** To whom, which letter, and its words. It saves itself while it is written. */
export function LetterEditor({ letter, person, onChoose }: LetterEditorProps) {
  const { t } = useTranslation('letters');
  const { words, guard, change, state } = letter;
  if (words === undefined) return null;
  const missing = (text: string) => (text.trim() === '' ? { error: t('needed') } : {});
  return (
    <>
      <div className="letters-two">
        <TextField
          label={t('to')}
          value={words.to}
          isReadOnly
          icon={<LockKeyhole aria-hidden="true" />}
        />
        <Select<WrittenKind>
          label={t('kindLabel')}
          options={kindsFor(person).map((kind) => ({ id: kind, label: t(`kind.${kind}`) }))}
          value={person.kind}
          onChange={(kind) => onChoose({ identityId: person.identityId, kind })}
        />
      </div>
      <GuardedTextField
        label={t('subject')}
        value={words.subject}
        maxLength={200}
        onChange={(subject) => change({ subject })}
        {...guard.of('subject')}
        {...missing(words.subject)}
      />
      <div className="letters-body">
        <GuardedTextArea
          label={t('letter')}
          aside={<span aria-live="polite">{t(`draft.${state}`)}</span>}
          value={words.body}
          rows={12}
          maxLength={8000}
          onChange={(body) => change({ body })}
          {...guard.of('body')}
          {...missing(words.body)}
        />
        <p className="letters-signature">
          <span className="visually-hidden">{t('signedBy')}</span>
          {words.signature}
        </p>
      </div>
      {person.kind === 'before' ? (
        <ContentsChips body={words.body} listener={words.listener} />
      ) : null}
    </>
  );
}
