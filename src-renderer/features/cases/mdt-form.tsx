import { CornerDownLeft } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioChips } from '../../ui/chips.tsx';
import { GuardedTextField } from '../../ui/guarded-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { MdtCapture } from './use-mdt-capture.ts';
import { useCaseWords } from './words.ts';

interface MdtFormProps {
  readonly state: MdtCapture;
  /** The choice of series, where there are several. */
  readonly series: ReactNode;
}

/** One line, and what it is about: read from the line, or chosen. Enter takes it. */
export function MdtForm({ state, series }: MdtFormProps) {
  const { t } = useTranslation('cases');
  const words = useCaseWords();
  const box = useRef<HTMLFormElement>(null);
  const { line, setLine, about, choose, guard, problem, captured } = state;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await state.capture();
    focusLine(box.current);
  };
  useEffect(() => focusLine(box.current), []);
  return (
    <form ref={box} className="mdt-form" aria-label={t('mdt.title')} noValidate onSubmit={submit}>
      {words.kinds.map(({ id, label }, index) => (
        <KindKey
          key={id}
          label={t('mdt.kindKey', { kind: label })}
          keys={`Mod+${index + 1}`}
          run={() => choose({ kind: id })}
        />
      ))}
      <GuardedTextField
        label={t('mdt.line')}
        hideLabel
        size="l"
        placeholder={t('mdt.placeholder')}
        value={line}
        onChange={setLine}
        maxLength={120}
        error={problem === null ? undefined : t(`mdt.problem.${problem}`)}
        {...guard.of('line')}
      />
      <div className="flow flow-wrap mdt-choices">
        <RadioChips
          label={t('field.kind')}
          hideLabel
          options={words.kinds}
          value={about.kind}
          onChange={(kind) => choose({ kind })}
        />
      </div>
      <FailureNotice failure={state.failure} />
      <div className="flow flow-wrap">
        <Select
          look="filter"
          label={t('field.modality')}
          placeholder={t('field.modality')}
          options={words.modalities}
          value={about.modality}
          onChange={(modality) => choose({ modality })}
        />
        <Select
          look="filter"
          label={t('field.region')}
          placeholder={t('field.region')}
          options={words.regions}
          value={about.region}
          onChange={(region) => choose({ region })}
        />
        {series}
        <small className="grow" role="status">
          {captured[0] === undefined
            ? t('mdt.hint')
            : t('mdt.taken', { code: captured[0].code, count: captured.length })}
        </small>
        <Button
          type="submit"
          variant="primary"
          shortcut="Enter"
          icon={<CornerDownLeft aria-hidden="true" />}
          isPending={state.isPending}
        >
          {t('mdt.capture')}
        </Button>
      </div>
    </form>
  );
}

const focusLine = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('input')?.focus();

interface KindKeyProps {
  readonly label: string;
  readonly keys: string;
  readonly run: () => void;
}

function KindKey({ label, keys, run }: KindKeyProps) {
  useAction({ label, keys, section: 'do', run });
  return null;
}
