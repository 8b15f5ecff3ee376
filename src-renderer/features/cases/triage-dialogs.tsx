import { ParkDialog, ReleaseDialog } from './park-dialog.tsx';
import { SenderDialog } from './sender-dialog.tsx';
import type { Triage } from './use-triage.ts';

interface TriageDialogsProps {
  readonly triage: Triage;
  /** Chair or deputy: only they can write to whoever sent it. */
  readonly isHolder: boolean;
}

/** The dialog that a move asks for, one at a time. */
export function TriageDialogs({ triage, isHolder }: TriageDialogsProps) {
  const { dialog, close } = triage;
  if (dialog === null) return null;
  const { kind, caseId } = dialog;
  if (kind === 'park') return <ParkDialog caseId={caseId} onClose={close} />;
  if (kind === 'release') return <ReleaseDialog caseId={caseId} onClose={close} />;
  return <SenderDialog caseId={caseId} kind={kind} isHolder={isHolder} onClose={close} />;
}
