import { useTranslation } from 'react-i18next';
import { usePreference } from '../../app/preferences.ts';
import { useTheme } from '../../app/theme.ts';
import { Card, CardBody } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceCards } from '../../ui/chips.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

/** Light or dark, and whether single letters act. Kept for this person on this computer. */
export function AppearanceSection() {
  const { t } = useTranslation('settings');
  const [theme, setTheme] = useTheme();
  const [letters, setLetters] = usePreference('singleKeys');
  return (
    <>
      <Card title={t('appearance.theme')}>
        <CardBody>
          <ChoiceCards
            label={t('appearance.theme')}
            hideLabel
            options={THEMES.map((each) => ({
              id: each,
              label: t(`appearance.${each}`),
              hint: t(`appearance.${each}Hint`),
            }))}
            value={theme}
            onChange={setTheme}
          />
        </CardBody>
      </Card>
      <Card title={t('appearance.keyboard')}>
        <CardBody>
          <Checkbox
            isSelected={letters !== 'off'}
            onChange={(isOn) => setLetters(isOn ? 'on' : 'off')}
            hint={t('app:shortcuts.lettersHint')}
          >
            {t('app:shortcuts.letters')}
          </Checkbox>
        </CardBody>
      </Card>
    </>
  );
}
