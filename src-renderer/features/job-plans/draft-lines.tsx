import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { categoriesFor } from '../../../src-shared/model/job-plans.ts';
import { useAction } from '../../app/actions.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Guard } from '../learning/use-guard.ts';
import type { LineForm } from './draft-form.ts';
import { DraftLine } from './draft-line.tsx';
import type { Terms } from './week-totals.ts';

interface DraftLinesProps {
  readonly lines: readonly LineForm[];
  readonly onChange: (lines: LineForm[]) => void;
  readonly terms: Terms;
  readonly guard: Guard;
  readonly errorOf: (field: string) => string | undefined;
}

/** As many as the contract allows. */
const MOST_LINES = 60;

/** The lines of a draft, in the plan's order. */
export function DraftLines({ lines, onChange, terms, guard, errorOf }: DraftLinesProps) {
  const { t } = useTranslation('job-plans');
  const list = useRef<HTMLDivElement>(null);
  const categories = categoriesFor(terms.contract, terms.nation);
  const change = (index: number, part: Partial<LineForm>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  const focusLine = (index: number) =>
    requestAnimationFrame(() =>
      list.current
        ?.querySelectorAll<HTMLElement>('.job-plan-line')
        [index]?.querySelector('input')
        ?.focus(),
    );
  const add = () => {
    onChange([...lines, blankLine(categories, terms)]);
    focusLine(lines.length);
  };
  const remove = (index: number) => {
    onChange(lines.filter((_, at) => at !== index));
    focusLine(Math.max(index - 1, 0));
  };
  useAction({ label: t('line.add'), keys: 'Alt+L', section: 'do', run: add, inText: true });
  return (
    <Card
      title={t('lines.title')}
      aside={t('lines.aside')}
      footer={
        <Button
          size="s"
          icon={<Plus aria-hidden="true" />}
          shortcut="Alt+L"
          isDisabled={lines.length >= MOST_LINES}
          onPress={add}
        >
          {t('line.add')}
        </Button>
      }
    >
      <div ref={list}>
        {lines.map((line, index) => (
          <DraftLine
            key={line.key}
            line={line}
            index={index}
            categories={categories}
            terms={terms}
            guard={guard}
            errorOf={errorOf}
            onChange={(part) => change(index, part)}
            {...(lines.length > 1 ? { onRemove: () => remove(index) } : {})}
          />
        ))}
      </div>
    </Card>
  );
}

/** An empty line with what most lines of such a contract have. */
export function blankLine(categories: readonly string[], terms: Terms): LineForm {
  return {
    key: crypto.randomUUID(),
    name: '',
    category: categories.find((category) => category === 'SPA') ?? '',
    activity: '',
    quantity: '',
    unit: terms.contract === 'PA' ? 'PA/week' : 'hours/week',
    protected: false,
    countsAsLearning: true,
  };
}
