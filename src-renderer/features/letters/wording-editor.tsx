import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fillWording } from '../../../src-shared/rules/letters/index.ts';
import { useAction } from '../../app/actions.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { Button } from '../../ui/button.tsx';
import { GuardedTextArea, GuardedTextField } from '../../ui/guarded-field.tsx';
import { useToday } from '../learning/use-today.ts';
import { ContentsChips } from './contents-chips.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { useWording, type Wording } from './use-wording.ts';

interface WordingEditorProps {
  readonly seriesId: string;
  readonly wording: Wording;
  readonly fields: readonly string[];
  readonly sample: { readonly series: string; readonly listener: string };
  readonly frame: (parts: { actions: ReactNode; body: ReactNode }) => ReactElement;
}

/** Subject and body of one kind, the fields that are filled in, and a letter made of an example. */
export function WordingEditor(props: WordingEditorProps) {
  const { t } = useTranslation('letters');
  const { seriesId, wording, fields, sample, frame } = props;
  const today = useToday();
  const { showDone } = useUndo();
  const editing = useWording(seriesId, wording);
  const { texts, guard, unknown, isChanged, isKept } = editing;
  const save = async () => {
    if (await editing.save()) showDone(t('wordings.saved'), t(`kind.${wording.kind}`));
  };
  const restore = async () => {
    if (await editing.restore()) showDone(t('wordings.restored'), t(`kind.${wording.kind}`));
  };
  useAction({
    label: t('common:save'),
    keys: 'Mod+Enter',
    section: 'do',
    run: () => void save(),
  });
  const wrong = (field: 'subject' | 'body') =>
    unknown[field].length === 0
      ? {}
      : {
          error: t('wordings.unknown', {
            count: unknown[field].length,
            fields: unknown[field].map((name) => `{${name}}`).join(', '),
          }),
        };
  const values = {
    'first name': t('sample.firstName'),
    series: sample.series,
    day: t('sample.day'),
    case: t('sample.case'),
    place: t('sample.place'),
    listener: sample.listener === '' ? null : sample.listener,
    chair: t('sample.chair'),
  };
  return frame({
    actions: (
      <>
        {isChanged ? (
          <Button variant="quiet" onPress={editing.drop}>
            {t('wordings.drop')}
          </Button>
        ) : null}
        <Button
          variant="primary"
          shortcut="Mod+Enter"
          isDisabled={!isChanged}
          isPending={editing.isPending}
          onPress={() => void save()}
        >
          {t('common:save')}
        </Button>
      </>
    ),
    body: (
      <div className="letters">
        <div className="letters-main letters-wording">
          <div className="letters-edit">
            <FailureNotice failure={editing.failure} />
            <GuardedTextField
              label={t('subject')}
              value={texts.subject}
              maxLength={200}
              onChange={(subject) => editing.change({ subject })}
              {...guard.of('subject')}
              {...wrong('subject')}
            />
            <GuardedTextArea
              label={t('letter')}
              aside={
                <span aria-live="polite">
                  {t(
                    isChanged
                      ? isKept
                        ? 'wordings.kept'
                        : 'wordings.typing'
                      : wording.changed
                        ? 'wordings.ownWords'
                        : 'wordings.appWords',
                  )}
                </span>
              }
              value={texts.body}
              rows={12}
              maxLength={8000}
              onChange={(body) => editing.change({ body })}
              {...guard.of('body')}
              {...wrong('body')}
            />
            {wording.kind === 'before' || wording.kind === 'before_good_spot' ? (
              <ContentsChips body={fillWording(texts.body, values)} listener={sample.listener} />
            ) : null}
            <section className="letters-fields" aria-label={t('wordings.fields')}>
              <h2>{t('wordings.fields')}</h2>
              <dl>
                {fields.map((field) => (
                  <div key={field}>
                    <dt>{`{${field}}`}</dt>
                    <dd>{t(`field.${field}`)}</dd>
                  </div>
                ))}
              </dl>
              <small>{t('wordings.leftOut')}</small>
            </section>
            {wording.changed ? (
              <div>
                <Button size="s" onPress={() => void restore()}>
                  {t('wordings.restore')}
                </Button>
              </div>
            ) : null}
          </div>
          <section className="letters-print" aria-label={t('wordings.example')}>
            <div className="letters-print-head">
              <h2 className="grow">{t('wordings.example')}</h2>
              <small>{t('wordings.invented')}</small>
            </div>
            <div className="letters-sheet">
              <LetterPaper
                words={{
                  from: sample.series,
                  date: today,
                  subject: fillWording(texts.subject, values),
                  body: fillWording(texts.body, values),
                  signature: `${t('sample.chair')}\n${t('sample.role', { series: sample.series })}`,
                  footer: t('sample.footer'),
                }}
              />
            </div>
          </section>
        </div>
      </div>
    ),
  });
}
