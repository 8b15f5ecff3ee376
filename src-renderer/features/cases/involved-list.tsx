import { Plus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import './involved.css';
import { InvolvedRow } from './involved-row.tsx';
import { type Involved, nobody, personField } from './new-case-form.ts';
import type { CaseGuard } from './use-case-guard.ts';

/** As many as the contract takes. */
const MOST = 12;

interface InvolvedListProps {
  readonly people: readonly Involved[];
  readonly onChange: (people: readonly Involved[]) => void;
  readonly guard: CaseGuard;
  /** Other ways to add somebody. */
  readonly more?: ReactNode;
}

/** The people in a case by part: several, not one. */
export function InvolvedList({ people, onChange, guard, more }: InvolvedListProps) {
  const { t } = useTranslation('cases');
  const box = useRef<HTMLDivElement>(null);
  const add = () => {
    onChange([...people, nobody]);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus(),
    );
  };
  return (
    <div ref={box} className="involved">
      {people.map((person, index) => (
        <InvolvedRow
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          key={index}
          person={person}
          number={index + 1}
          change={(change) =>
            onChange(people.map((each, at) => (at === index ? { ...each, ...change } : each)))
          }
          onRemove={() => onChange(people.filter((_, at) => at !== index))}
          guard={guard}
          fieldOf={(name) => personField(people, index, name)}
        />
      ))}
      {people.length >= MOST ? null : (
        <div className="flow flow-wrap">
          <Button size="s" icon={<Plus aria-hidden="true" />} onPress={add}>
            {t('involved.add')}
          </Button>
          {more}
        </div>
      )}
    </div>
  );
}
