import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'en-GB' | 'cy';

type Words = Record<string, unknown>;

// One file a domain in each language; a domain adds its file and nothing else.
const files: Record<Language, Record<string, Words>> = {
  'en-GB': import.meta.glob<Words>('./en-GB/*.json', { eager: true, import: 'default' }),
  cy: import.meta.glob<Words>('./cy/*.json', { eager: true, import: 'default' }),
};

/** Starts i18next with every domain's words; what Welsh lacks is said in English. */
export async function startI18n(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en-GB',
    defaultNS: 'common',
    resources: { 'en-GB': byDomain('en-GB'), cy: byDomain('cy') },
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  return i18next;
}

function byDomain(language: Language): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(files[language]).map(([path, words]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      words,
    ]),
  );
}
