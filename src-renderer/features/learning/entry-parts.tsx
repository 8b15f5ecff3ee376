import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { formatDay } from '../../ui/format.ts';
import { type Entry, sectionsOf } from './entry-form.ts';

interface EntryProps {
  readonly entry: Entry;
}

/** Where it counts. */
export function EntryFacts({ entry }: EntryProps) {
  const { t } = useTranslation('learning');
  return (
    <dl className="entry-facts">
      <Fact name={t('field.line')}>{entry.line ?? t('noLine')}</Fact>
      <Fact name={t('field.activity')}>{t(`activity.${entry.activity}`)}</Fact>
      {entry.hcpcType === null ? null : (
        <Fact name={t('field.hcpcType')}>{t(`hcpcType.${entry.hcpcType}`)}</Fact>
      )}
      {entry.displacedReason === null ? null : (
        <Fact name={t('field.displacedReason')}>{t(`reason.${entry.displacedReason}`)}</Fact>
      )}
      {entry.link === undefined ? null : (
        <Fact name={t('field.link')}>
          {entry.link.kind === 'meeting' ? (
            <Link href={`#/meetings/${entry.link.id}`}>{t('link.meeting')}</Link>
          ) : (
            t(`link.${entry.link.kind}`)
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was thought about it, under the headings of its model. */
export function EntryReflection({ entry, onWrite }: EntryProps & { readonly onWrite: () => void }) {
  const { t } = useTranslation('learning');
  const { reflection } = entry;
  if (reflection === null) {
    return (
      <div className="entry-no-reflection">
        <span>{t('entry.noReflection')}</span>
        <Button size="s" shortcut="Mod+R" onPress={onWrite}>
          {t('quick.addReflection')}
        </Button>
      </div>
    );
  }
  const { model, sections } = reflection;
  const written = sectionsOf(model, sections).filter((section) => sections[section]);
  return (
    <Card title={t('field.reflection')} aside={t(`model.${model}`)}>
      <div className="entry-reflection">
        {written.map((section) => (
          <section key={section}>
            {section === 'text' ? null : <h3>{t(`section.${section}`)}</h3>}
            <p>{sections[section]}</p>
          </section>
        ))}
      </div>
    </Card>
  );
}

interface EntryActionProps {
  readonly action: NonNullable<Entry['action']>;
  readonly onDone: (done: boolean) => void;
}

/** What follows from it; ticking it off saves at once. */
export function EntryAction({ action, onDone }: EntryActionProps) {
  const { t } = useTranslation('learning');
  const due = action.dueOn === null ? null : t('action.due', { day: formatDay(action.dueOn) });
  return (
    <Card title={t('field.action')}>
      <CardBody>
        <Checkbox
          isSelected={action.done}
          onChange={onDone}
          {...(due === null || action.done ? {} : { hint: due })}
        >
          {action.text}
        </Checkbox>
      </CardBody>
    </Card>
  );
}
