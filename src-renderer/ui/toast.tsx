import { X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';
import './toast.css';

export interface ToastMessage {
  readonly title: string;
  readonly detail?: string;
  readonly tone?: 'bad';
  /** Shows Undo (Ctrl/Cmd+Z does the same while the screen listens). */
  readonly onUndo?: () => void;
}

interface Toasts {
  /** Shows it for eight seconds, longer while hovered or focused; announced politely. */
  readonly show: (message: ToastMessage) => void;
}

const ToastContext = createContext<Toasts | null>(null);

/** `const { show } = useToast(); show({ title: t('added'), onUndo: undo });` */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (toasts === null) throw new Error('useToast outside ToastProvider');
  return toasts;
}

/** Holds the queue of one window and draws it. F6 moves the focus to it. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [queue] = useState(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 }));
  const toasts = useMemo<Toasts>(
    () => ({
      show: (message) => {
        // Undo takes back the latest command only, so an older offer would do what it does not say.
        for (const { key, content } of queue.visibleToasts) if (content.onUndo) queue.close(key);
        queue.add(message, { timeout: 8000 });
      },
    }),
    [queue],
  );
  return (
    <ToastContext.Provider value={toasts}>
      {children}
      <ToastRegion queue={queue} className="ui-toasts" aria-label={t('messages')}>
        {({ toast }) => (
          <AriaToast toast={toast} className="ui-toast" data-tone={toast.content.tone}>
            <ToastContent className="ui-toast-words">
              <Text slot="title">{toast.content.title}</Text>
              {toast.content.detail === undefined ? null : (
                <small>
                  <Text slot="description">{toast.content.detail}</Text>
                </small>
              )}
            </ToastContent>
            {toast.content.onUndo === undefined ? null : (
              <Button
                size="s"
                shortcut="Mod+Z"
                onPress={() => {
                  toast.content.onUndo?.();
                  queue.close(toast.key);
                }}
              >
                {t('undo')}
              </Button>
            )}
            <IconButton slot="close" size="s" label={t('close')} icon={<X aria-hidden="true" />} />
          </AriaToast>
        )}
      </ToastRegion>
    </ToastContext.Provider>
  );
}
