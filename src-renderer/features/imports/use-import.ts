import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call, type Failure, type OutputOf } from '../../app/client.ts';
import { IMPORT_EXTENSIONS, type ImportKind } from './import-kinds.ts';

export type Preview = OutputOf<'imports.preview'>;
export type Imported = OutputOf<'imports.confirm'>;
type Mapping = Preview['mapping'];

/** The steps in their order; `running` belongs to the check that started it. */
export type ImportStep = 'kind' | 'columns' | 'check' | 'done';

/** One import from choosing a file to its result. Nothing is written before `confirm`. */
export interface ImportInHand {
  readonly step: ImportStep;
  readonly preview: Preview | null;
  readonly imported: Imported | null;
  readonly failure: Failure | null;
  /** Reading or writing: the screen waits, and shows how far it is. */
  readonly work: 'reading' | 'writing' | null;
  readonly mapping: Mapping;
  readonly setMapping: (header: string, field: string | null) => void;
  readonly reason: string;
  readonly chooseFile: (kind: ImportKind) => Promise<void>;
  /** Looks again with the columns as they are now. */
  readonly check: () => Promise<void>;
  /** Looks again with a reason that lets the guard's warnings in. */
  readonly acceptWarnings: (reason: string) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  readonly goTo: (step: ImportStep) => void;
  readonly startAgain: () => void;
}

interface Chosen {
  readonly kind: ImportKind;
  readonly token: string;
}

export function useImport(): ImportInHand {
  const { t } = useTranslation('imports');
  const [step, setStep] = useState<ImportStep>('kind');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [reason, setReason] = useState('');
  const [work, setWork] = useState<ImportInHand['work']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  /** Reads the file and, where that went well, goes on to a step. */
  const look = async (
    at: Chosen,
    next: ImportStep,
    asked: { mapping?: Mapping; reason: string },
  ) => {
    setWork('reading');
    setFailure(null);
    const result = await call('imports.preview', {
      kind: at.kind,
      file: at.token,
      ...(asked.mapping === undefined ? {} : { mapping: asked.mapping }),
      ...(asked.reason === '' ? {} : { acceptWarnings: asked.reason }),
    });
    setWork(null);
    if (!result.ok) return setFailure(result);
    setPreview(result.value);
    setMapping(result.value.mapping);
    setReason(asked.reason);
    setStep(next);
  };

  const startAgain = () => {
    setStep('kind');
    setPreview(null);
    setImported(null);
    setFailure(null);
    setReason('');
  };

  return {
    step,
    preview,
    imported,
    failure,
    work,
    mapping,
    reason,
    setMapping: (header, field) =>
      // A field is taken from one column only.
      setMapping((before) => ({
        ...Object.fromEntries(
          Object.entries(before).map(([name, taken]) => [name, taken === field ? null : taken]),
        ),
        [header]: field,
      })),
    chooseFile: async (kind) => {
      const title = t(`kind.${kind}.choose`);
      const result = await call('shell.chooseFile', { title, extensions: IMPORT_EXTENSIONS });
      if (!result.ok) return setFailure(result);
      if (result.value === null) return;
      const at = { kind, token: result.value.token };
      setChosen(at);
      await look(at, 'columns', { reason: '' });
    },
    check: async () => {
      if (chosen) await look(chosen, 'check', { mapping, reason });
    },
    acceptWarnings: async (given) => {
      if (chosen) await look(chosen, 'check', { mapping, reason: given });
    },
    confirm: async () => {
      if (preview === null) return;
      setWork('writing');
      setFailure(null);
      const result = await call('imports.confirm', { previewId: preview.previewId });
      setWork(null);
      if (!result.ok) return setFailure(result);
      setImported(result.value);
      setStep('done');
    },
    cancel: () => void call('imports.cancel', {}),
    goTo: setStep,
    startAgain,
  };
}
