import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Drawer } from '../../ui/dialog.tsx';
import { formatCount } from '../../ui/format.ts';
import { type InputLine, inputLines } from './input-words.ts';
import { shareWords, thresholdWords, valueWords } from './rule-words.ts';
import { StateTag } from './rules-table.tsx';
import type { RuleResult } from './use-period.ts';

interface RuleDrawerProps {
  readonly rule: RuleResult;
  readonly onClose: () => void;
}

const SHOWN = 200;

/** One rule: its figure, whose rule it is, and every line that it is counted from. */
export function RuleDrawer({ rule, onClose }: RuleDrawerProps) {
  const { t } = useTranslation('compliance');
  const [isWhole, setWhole] = useState(false);
  const lines = inputLines(t, rule.inputs);
  const rows = (isWhole ? lines : lines.slice(0, SHOWN)).map((line, index) => ({ ...line, index }));
  const share = shareWords(t, rule);
  const has = (part: 'about' | 'on') => rows.some((line) => line[part] !== '');
  return (
    <Drawer title={`${rule.id} ${rule.title}`} size="l" isOpen onClose={onClose}>
      <div className="rule-figure">
        <span className="rule-value">{valueWords(t, rule)}</span>
        <span className="muted">
          {[share, thresholdWords(t, rule)].filter((part) => part !== '').join(' · ')}
        </span>
        <span className="grow" />
        <StateTag rule={rule} />
      </div>
      {rule.note === null ? null : <p className="ink-2">{t(`note.${rule.note}`)}</p>}
      <section className="stack-s">
        <h3>{t('drawer.inputs', { count: rule.inputs.length })}</h3>
        {rows.length === 0 ? (
          <small>{t('drawer.noInputs')}</small>
        ) : (
          <DataTable<InputLine & { index: number }>
            label={t('drawer.inputs', { count: rule.inputs.length })}
            rows={rows}
            rowKey={({ index }) => String(index)}
            columns={[
              {
                id: 'what',
                header: t('drawer.what'),
                cell: ({ what, isOpen }) =>
                  isOpen ? <span className="strong">{what}</span> : what,
              },
              ...(has('about')
                ? [
                    {
                      id: 'about',
                      header: t('drawer.about'),
                      cell: ({ about }: InputLine) => about,
                    },
                  ]
                : []),
              ...(has('on')
                ? [
                    {
                      id: 'on',
                      header: t('drawer.on'),
                      tone: 'quiet' as const,
                      cell: ({ on }: InputLine) => on,
                    },
                  ]
                : []),
              {
                id: 'value',
                header: t('drawer.value'),
                align: 'end',
                cell: ({ value }) => value,
              },
            ]}
          />
        )}
        {rows.length === lines.length ? null : (
          <div>
            <Button size="s" onPress={() => setWhole(true)}>
              {t('drawer.all', { count: lines.length, shown: formatCount(lines.length) })}
            </Button>
          </div>
        )}
      </section>
      <section className="stack-s">
        <h3>{t(`drawer.${rule.basis}`)}</h3>
        <p className="ink-2">{rule.source}</p>
      </section>
    </Drawer>
  );
}
