import { Pencil } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatDuration } from '../../../src-shared/rules/durations.ts';
import { useAction } from '../../app/actions.ts';
import { call } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useUndo } from '../../app/undo.ts';
import { Button } from '../../ui/button.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { formatDay } from '../../ui/format.ts';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import { NEW_ENTRY_DRAFT, newEntryPath } from './entry-paths.ts';
import { GuardState } from './guard-state.tsx';
import './quick-log.css';
import { QuickLogDay } from './quick-log-day.tsx';
import { useQuickLogForm } from './use-quick-log-form.ts';
import { useToday } from './use-today.ts';
import { useLearningWords } from './words.ts';

const NO_LINE = '';

interface QuickLogFormProps {
  /** `dialog` is over a screen and is done once something was added. */
  readonly place: 'inline' | 'dialog';
  readonly onDone?: () => void;
}

/** Capture first: what, how long, where it counts. Enter adds; all else can be added later. */
export function QuickLogForm({ place, onDone }: QuickLogFormProps) {
  const { t } = useTranslation('learning');
  const words = useLearningWords();
  const today = useToday();
  const quick = useQuickLogForm();
  const { form, lines, change, guard, problems } = quick;
  const { undo, redo, showDone } = useUndo();
  const [, navigate] = useLocation();
  const box = useRef<HTMLFormElement>(null);
  const focusTitle = () => box.current?.querySelector<HTMLElement>('input')?.focus();

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const added = await quick.add();
    if (added === null) return;
    const length = formatDuration(added.minutes ?? 0);
    const what =
      added.line === null
        ? t('quick.added', { length })
        : t('quick.addedOn', { length, line: added.line });
    showDone(
      // Another day than today is said: a slip of it would not show in this week.
      added.day === today ? what : t('quick.addedFor', { what, day: formatDay(added.day) }),
      added.title,
    );
    focusTitle();
    onDone?.();
  };
  const addReflection = async () => {
    const kept = await call('learning.saveDraft', {
      key: NEW_ENTRY_DRAFT,
      value: JSON.stringify(form),
    });
    if (!kept.ok) return;
    quick.clear();
    onDone?.();
    navigate(newEntryPath);
  };
  useAction({
    label: t('quick.addReflection'),
    keys: 'Mod+R',
    section: 'do',
    inDialog: place === 'dialog',
    keysOnly: true,
    run: addReflection,
  });

  // The first thing in the way gets the focus, so that the keyboard need not look for it.
  const first = problems[0];
  useEffect(() => {
    if (first === 'minutes') box.current?.querySelector<HTMLElement>('[type=radio]')?.focus();
  }, [first]);

  // With nothing typed here, undo means the last command, which may just have been added.
  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (!isUndo || form.title !== '') return;
    event.preventDefault();
    void (event.shiftKey ? redo() : undo());
  };
  return (
    <form
      ref={box}
      className="quick-log"
      data-place={place}
      aria-label={t('quick.label')}
      noValidate
      onSubmit={add}
      onKeyDown={onKeyDown}
    >
      <div className="quick-log-what">
        <Pencil aria-hidden="true" />
        <GuardedTextField
          label={t('quick.what')}
          hideLabel
          size="l"
          placeholder={t('quick.placeholder')}
          value={form.title}
          onChange={(title) => change({ title })}
          maxLength={200}
          autoFocus
          error={problems.includes('title') ? t('problem.title') : undefined}
          {...guard.of('title')}
        />
      </div>
      <div className="quick-log-sentence">
        <DurationField
          label={t('field.minutes')}
          hideLabel
          value={form.minutes}
          onChange={(minutes) => change({ minutes })}
          error={problems.includes('minutes') ? t('problem.minutes') : undefined}
        />
        {lines.length === 0 ? null : (
          <span className="quick-log-phrase">
            <span>{t('quick.on')}</span>
            <Select
              look="chip"
              label={t('field.line')}
              value={form.line ?? NO_LINE}
              onChange={(name) => change({ line: { name: name === NO_LINE ? null : name } })}
              options={[
                ...lines.map(({ name, category }) => ({ id: name, label: name, hint: category })),
                { id: NO_LINE, label: t('noLine') },
              ]}
            />
          </span>
        )}
        <span className="quick-log-phrase">
          <span>{t('quick.in')}</span>
          <Select
            look="chip"
            label={t('field.kind')}
            value={form.kind}
            onChange={(kind) => change({ kind })}
            options={words.kindsAfterIn}
          />
        </span>
        {form.kind === 'displaced' ? (
          <span className="quick-log-phrase">
            <span>{t('quick.because')}</span>
            <Select
              look="chip"
              label={t('field.displacedReason')}
              placeholder={t('quick.reason')}
              value={form.displacedReason}
              onChange={(displacedReason) => change({ displacedReason })}
              options={words.reasons}
              error={
                problems.includes('displacedReason') ? t('problem.displacedReason') : undefined
              }
            />
          </span>
        ) : null}
      </div>
      <FailureNotice failure={quick.failure} />
      <div className="quick-log-foot">
        <QuickLogDay day={form.day} onChange={(day) => change({ day })} />
        <GuardState open={guard.open} isKept={quick.isKept && form.title !== ''} />
        <Button variant="quiet" shortcut="Mod+R" onPress={addReflection}>
          {t('quick.addReflection')}
        </Button>
        <Button type="submit" variant="primary" shortcut="Enter" isPending={quick.isPending}>
          {t('common:add')}
        </Button>
      </div>
    </form>
  );
}
