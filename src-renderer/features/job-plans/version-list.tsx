import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../src-shared/rules/days.ts';
import { Card, Row, Rows } from '../../ui/card.tsx';
import { formatPlainDay } from '../../ui/format.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Plan } from './counted-plans.ts';
import { type VersionState, type VersionStory, versionStory } from './version-story.ts';

interface VersionListProps {
  readonly plans: readonly Plan[];
  readonly today: Day;
  readonly chosenId: string | undefined;
  readonly onChoose: (plan: Plan) => void;
}

/** All versions, newest first: which counts when, and what took its place. */
export function VersionList({ plans, today, chosenId, onChoose }: VersionListProps) {
  const { t } = useTranslation('job-plans');
  return (
    <Card title={t('versions.title')} count={plans.length}>
      <Rows label={t('versions.title')}>
        {plans.map((plan) => {
          const story = versionStory(plan, plans, today);
          return (
            <Row
              key={plan.id}
              isSelected={plan.id === chosenId}
              onOpen={() => onChoose(plan)}
              detail={storyLine(t, plan, story)}
              value={<StateTag state={story.state} />}
            >
              {versionTitle(t, plan)}
            </Row>
          );
        })}
      </Rows>
    </Card>
  );
}

/** "Version 3, from 1 Apr 2026", or "Draft, from 1 Apr 2027". */
export function versionTitle(t: TFunction<'job-plans'>, plan: Plan): string {
  const day = formatPlainDay(plan.from);
  return plan.status === 'draft'
    ? t('versions.draftTitle', { day })
    : t('versions.versionTitle', { version: plan.version, day });
}

/** The story in a few words, as a row has room for: the chosen version tells it in full. */
function storyLine(t: TFunction<'job-plans'>, plan: Plan, story: VersionStory): string {
  const { state, lastDay, replacedBy, replaces } = story;
  if (state === 'draft') {
    return replaces === null
      ? t('versions.brief.draft')
      : t('versions.brief.wouldReplace', { version: replaces.version });
  }
  if (state === 'neverCounted') return t('versions.brief.neverCounted');
  if (plan.status !== 'agreed') return '';
  if (lastDay === null) return t('versions.open');
  const day = formatPlainDay(lastDay);
  return t(replacedBy === null ? 'versions.until' : 'versions.brief.countedTo', { day });
}

/** What takes the version's place and when, and where it was agreed. */
export function storyWords(t: TFunction<'job-plans'>, plan: Plan, story: VersionStory): string {
  const words: string[] = [];
  const { lastDay, replacedBy, replaces } = story;
  if (story.state === 'draft') {
    words.push(
      replaces === null
        ? t('versions.draftAlone')
        : t('versions.wouldReplace', { version: replaces.version }),
    );
  } else if (story.state === 'neverCounted') {
    words.push(t('versions.neverCounted', { version: replacedBy?.version }));
  } else if (replacedBy !== null) {
    words.push(
      t('versions.replacedBy', {
        day: formatPlainDay(lastDay ?? plan.from),
        version: replacedBy.version,
      }),
    );
  } else if (plan.status === 'agreed') {
    words.push(
      lastDay === null ? t('versions.open') : t('versions.until', { day: formatPlainDay(lastDay) }),
    );
  }
  if (plan.agreedOn !== null) {
    words.push(
      t(plan.agreedSystem === '' ? 'versions.agreedOn' : 'versions.agreedIn', {
        day: formatPlainDay(plan.agreedOn),
        system: [plan.agreedSystem, plan.agreedVersion].filter(Boolean).join(' '),
      }),
    );
  }
  return words.join(' · ');
}

const TONES: Readonly<Record<VersionState, 'good' | 'accent' | 'neutral'>> = {
  inForce: 'good',
  ahead: 'accent',
  past: 'neutral',
  neverCounted: 'neutral',
  draft: 'neutral',
  withdrawn: 'neutral',
};

export function StateTag({ state }: { readonly state: VersionState }) {
  const { t } = useTranslation('job-plans');
  return <Tag tone={TONES[state]}>{t(`versions.state.${state}`)}</Tag>;
}
