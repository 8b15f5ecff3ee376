import { Quote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Card, CardBody } from '../../ui/card.tsx';
import { formatDayMonth } from './letter-days.ts';
import type { Addressee } from './telling.ts';

/** What the addressee answered, for the chairs alone. */
export function AnswerCard({ person }: { readonly person: Addressee }) {
  const { t } = useTranslation('letters');
  const { answer, kind } = person;
  if (answer === null) return null;
  const { account, mayReadOut, choice, mayName, readOn } = answer;
  const said = [
    ...(account === '' || kind !== 'before' ? [] : [t(`answer.readOut.${mayReadOut}`)]),
    ...(kind === 'before' && choice !== 'undecided' ? [t(`answer.choice.${choice}`)] : []),
    ...(kind === 'thanks' ? [t(`answer.mayName.${mayName}`)] : []),
  ];
  return (
    <Card
      title={t('answer.title')}
      aside={readOn === null ? undefined : t('answer.read', { day: formatDayMonth(readOn) })}
    >
      <CardBody>
        {account === '' ? null : (
          <blockquote className="letters-account">
            <Quote aria-hidden="true" />
            <p>{account}</p>
          </blockquote>
        )}
        {said.length === 0 ? null : (
          <ul className="letters-said">
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
