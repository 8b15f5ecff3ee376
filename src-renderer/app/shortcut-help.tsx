import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { useActionStore } from './actions.ts';
import { useOverlay } from './overlay-store.ts';
import { usePreference } from './preferences.ts';
import './shortcut-help.css';

/** `?` lists what the keyboard does here, and switches single letters off. */
export function ShortcutHelp() {
  const { t } = useTranslation('app');
  const { overlay, close } = useOverlay();
  const [singleKeys, setSingleKeys] = usePreference('singleKeys');
  const actions = useActionStore((state) => state.actions);
  const withKeys = [...actions.values()].filter((action) => action.keys !== undefined);
  return (
    <Dialog title={t('shortcuts.title')} isOpen={overlay === 'shortcuts'} onClose={close}>
      <dl className="app-shortcuts">
        {withKeys.map((action) => (
          <div key={`${action.keys}-${action.label}`}>
            <dt>{action.label}</dt>
            <dd>
              <Kbd keys={action.keys ?? ''} />
            </dd>
          </div>
        ))}
      </dl>
      <Checkbox
        isSelected={singleKeys !== 'off'}
        onChange={(isOn) => setSingleKeys(isOn ? 'on' : 'off')}
        hint={t('shortcuts.lettersHint')}
      >
        {t('shortcuts.letters')}
      </Checkbox>
    </Dialog>
  );
}
