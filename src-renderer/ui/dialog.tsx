import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called by Escape, the cross and a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  readonly size?: 's' | 'm' | 'l';
  /** `alertdialog` for the rare question about what cannot be undone. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Keeps it open on a click beside it, where typed words would be lost. */
  readonly keepOpen?: boolean;
}

function DialogFrame({ title, onClose, children, footer, role = 'dialog' }: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <AriaDialog role={role} className="ui-dialog">
      <div className="ui-dialog-head">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <IconButton label={t('close')} icon={<X aria-hidden="true" />} onPress={onClose} />
      </div>
      <div className="ui-dialog-body">{children}</div>
      {footer === undefined ? null : <div className="ui-dialog-foot">{footer}</div>}
    </AriaDialog>
  );
}

/** A modal dialog: `<Dialog title isOpen onClose footer={<Button …/>}>…</Dialog>`. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, size = 'm', keepOpen = false } = props;
  return (
    <ModalOverlay
      className="ui-scrim"
      isOpen={isOpen}
      isDismissable={!keepOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="ui-modal" data-size={size}>
        <DialogFrame {...props} />
      </Modal>
    </ModalOverlay>
  );
}

/** The same at the right edge, for an editor that leaves the list in sight. */
export function Drawer(props: DialogProps) {
  const { isOpen, onClose, size = 'm', keepOpen = false } = props;
  return (
    <ModalOverlay
      className="ui-scrim"
      data-side
      isOpen={isOpen}
      isDismissable={!keepOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="ui-drawer" data-size={size}>
        <DialogFrame {...props} />
      </Modal>
    </ModalOverlay>
  );
}
