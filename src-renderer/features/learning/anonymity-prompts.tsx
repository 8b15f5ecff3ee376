import { ChevronRight, EyeOff } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { usePreference } from '../../app/preferences.ts';

/** In this order: what is forgotten most easily comes first (domain facts 7.1). */
const PROMPTS = ['gender', 'date', 'age', 'place', 'traits', 'condition', 'together', 'facts'];

/** England's guidance on confidential information in reflective practice, 27 Nov 2025. */
const GUIDANCE =
  'https://transform.england.nhs.uk/information-governance/guidance/using-information-for-reflective-practice/';

/** How to write so that nobody can be recognised. Stays folded once a person folds it. */
export function AnonymityPrompts() {
  const { t } = useTranslation('learning');
  const [kept, setKept] = usePreference('learning.prompts');
  return (
    <Disclosure
      className="prompts"
      isExpanded={kept !== 'folded'}
      onExpandedChange={(isOpen) => setKept(isOpen ? 'open' : 'folded')}
    >
      <Heading level={3}>
        <Button slot="trigger" className="prompts-head">
          <EyeOff aria-hidden="true" />
          <span className="grow">{t('prompts.title')}</span>
          <ChevronRight aria-hidden="true" className="prompts-chevron" />
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {PROMPTS.map((prompt) => (
            <li key={prompt}>{t(`prompts.${prompt}`)}</li>
          ))}
        </ul>
        <Button
          className="prompts-link"
          onPress={() => void call('shell.openExternal', { url: GUIDANCE })}
        >
          {t('prompts.guidance')}
        </Button>
      </DisclosurePanel>
    </Disclosure>
  );
}
