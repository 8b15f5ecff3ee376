import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallResult, call, type Failure } from '../../app/client.ts';
import { useToast } from '../../ui/toast.tsx';
import type { Selection } from './selection.ts';

export type ExportFormat = 'csv' | 'xlsx' | 'pdf' | 'json';

export interface ExportChoice {
  readonly format: ExportFormat;
  readonly scope: 'groups' | 'people' | 'mine';
  /** Empty where nobody else is named. */
  readonly purpose: string;
  /** Staff ids where the rows are not of everybody. */
  readonly people: readonly string[] | null;
}

/** Asks where to save, writes the file there and says so. A cancelled dialog changes nothing. */
export function useExport(selection: Selection, onDone: () => void) {
  const { t } = useTranslation('summary');
  const { show } = useToast();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = async (choice: ExportChoice) => {
    setFailure(null);
    setPending(true);
    const result = await save(choice);
    setPending(false);
    if (result === null) return;
    if (!result.ok) return setFailure(result);
    show({
      title: t('exportDialog.done', { file: result.value.file }),
      detail: result.value.detail,
    });
    onDone();
  };

  const save = async (choice: ExportChoice): Promise<CallResult<Saved> | null> => {
    const { from, to } = selection.period;
    const chosen = await call('shell.saveFile', {
      title: t('exportDialog.saveTitle'),
      defaultName: `job-plan-summary-${from}-${to}.${choice.format}`,
    });
    if (!chosen.ok) return chosen;
    if (chosen.value === null) return null;
    const { token, name } = chosen.value;
    const detail = await (choice.format === 'pdf' ? print(choice, token) : write(choice, token));
    return detail.ok ? { ok: true, value: { file: name, detail: detail.value } } : detail;
  };

  const write = async (choice: ExportChoice, file: string): Promise<CallResult<string>> => {
    const result = await call('summary.export', {
      period: selection.period,
      format: choice.format as Exclude<ExportFormat, 'pdf'>,
      file,
      ...(choice.purpose === '' ? {} : { purpose: choice.purpose }),
      ...(choice.people === null ? {} : { people: [...choice.people] }),
    });
    if (!result.ok) return result;
    const { rows, people } = result.value;
    const detail = t('exportDialog.doneRows', {
      count: rows,
      people: t('people', { count: people }),
    });
    return { ok: true, value: detail };
  };

  const print = async (choice: ExportChoice, file: string): Promise<CallResult<string>> => {
    const prepared = await call('summary.preparePrint', {
      ...selection.input,
      scope: choice.scope,
      ...(choice.purpose === '' ? {} : { purpose: choice.purpose }),
    });
    if (!prepared.ok) return prepared;
    const route = `/print/job-plan-summary/${prepared.value.ticket}`;
    const printed = await call('shell.printPdf', { route, file });
    return printed.ok ? { ok: true, value: t('exportDialog.donePdf') } : printed;
  };

  return { run, isPending, failure };
}

interface Saved {
  file: string;
  /** What the file holds, in a few words. */
  detail: string;
}
