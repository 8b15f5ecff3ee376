import { useCommand } from '../../app/use-call.ts';
import { usePresenting } from './presenting-store.ts';

/** The window for the projector: whether it is open, and the way to open and close it. */
export function usePresenterWindow() {
  const isOpen = usePresenting((state) => state.isOpen);
  const open = useCommand('shell.openPresenter');
  const close = useCommand('shell.closePresenter');
  return { isOpen, open: () => open.run({}), close: () => close.run({}) };
}
