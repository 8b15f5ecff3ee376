import { Check, Circle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { contentsOfLetter } from '../../../src-shared/rules/letters/index.ts';
import { Tag } from '../../ui/tag.tsx';

const PARTS = ['account', 'someoneToTalkTo', 'postponement'] as const;

/** What a letter before a meeting should hold, and whether these words do. A help, no gate. */
export function ContentsChips({
  body,
  listener,
}: {
  readonly body: string;
  readonly listener: string;
}) {
  const { t } = useTranslation('letters');
  const found = contentsOfLetter(body, listener);
  const inIt = PARTS.filter((part) => found[part]);
  const missing = PARTS.filter((part) => !found[part]);
  return (
    <div className="letters-contents" role="status">
      {inIt.length === 0 ? null : <small>{t('contents.in')}</small>}
      {inIt.map((part) => (
        <Tag key={part} tone="good" icon={<Check aria-hidden="true" />}>
          {t(`contents.${part}`)}
        </Tag>
      ))}
      {missing.length === 0 ? null : <small>{t('contents.missing')}</small>}
      {missing.map((part) => (
        <Tag key={part} icon={<Circle aria-hidden="true" />}>
          {t(`contents.${part}`)}
        </Tag>
      ))}
    </div>
  );
}
