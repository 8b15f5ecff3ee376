import { Search } from 'lucide-react';
import { useMemo } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  Text,
  TextField,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import '../ui/dialog.css';
import { Kbd } from '../ui/kbd.tsx';
import '../ui/popover.css';
import { type Action, useActionStore } from './actions.ts';
import './command-palette.css';
import { useOverlay } from './overlay-store.ts';

const SECTIONS = ['do', 'go', 'view'] as const;

/** Ctrl/Cmd+K: type a few letters of a place or an action, Enter does it. */
export function CommandPalette() {
  const { overlay, close } = useOverlay();
  return (
    <ModalOverlay
      className="ui-scrim"
      data-top
      isDismissable
      isOpen={overlay === 'palette'}
      onOpenChange={(open) => (open ? undefined : close())}
    >
      <Modal className="app-palette">
        <Palette onDone={close} />
      </Modal>
    </ModalOverlay>
  );
}

function Palette({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('app');
  const { contains } = useFilter({ sensitivity: 'base' });
  const actions = useActionStore((state) => state.actions);
  const sections = useMemo(() => bySection(actions), [actions]);
  return (
    <Dialog aria-label={t('palette.title')} className="ui-dialog">
      <Autocomplete filter={contains}>
        <TextField aria-label={t('palette.search')} autoFocus className="app-palette-search">
          <Search aria-hidden="true" />
          <Input placeholder={t('palette.search')} />
          <Kbd keys="Esc" />
        </TextField>
        <Menu
          aria-label={t('palette.title')}
          className="ui-options"
          renderEmptyState={() => <div className="ui-options-empty">{t('palette.nothing')}</div>}
          onAction={(key) => {
            onDone();
            // After the palette has closed and given the focus back.
            requestAnimationFrame(() => actions.get(String(key))?.run());
          }}
        >
          {sections.map(({ section, items }) => (
            <MenuSection key={section}>
              <Header className="ui-options-heading">{t(`section.${section}`)}</Header>
              {items.map(([id, action]) => (
                <MenuItem key={id} id={id} textValue={action.label} className="ui-option">
                  <Text slot="label" className="grow">
                    {action.label}
                  </Text>
                  {action.keys === undefined ? null : <Kbd keys={action.keys} />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

function bySection(actions: ReadonlyMap<string, Action>) {
  const listed = [...actions].filter(([, action]) => action.keysOnly !== true);
  return SECTIONS.map((section) => ({
    section,
    items: listed.filter(([, action]) => action.section === section),
  })).filter(({ items }) => items.length > 0);
}
