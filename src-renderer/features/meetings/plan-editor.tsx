import { CalendarPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type Day, laterOf } from '../../../src-shared/rules/days.ts';
import { useAction } from '../../app/actions.ts';
import { FailureNotice, useFieldErrors } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { useUndo } from '../../app/undo.ts';
import { useCommand, useQueryCall } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SegmentedControl } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { useGuard } from '../learning/use-guard.ts';
import { useFocusInvalid } from '../session/use-focus-invalid.ts';
import { meetingsPath } from './meeting-paths.ts';
import { readTime } from './meeting-times.ts';
import { PlaceFields, placeTexts } from './place-fields.tsx';
import { PlanDays } from './plan-days.tsx';
import { daysOnOffer, daysToPlan, type PlanForm, placeOf, planInput } from './plan-form.ts';
import { PlanRuleFields } from './plan-rule-fields.tsx';
import { MEETING_TABLES } from './use-meeting.ts';
import type { Series } from './use-series.ts';

interface PlanEditorProps {
  /** Series that the person helps to run, one at least. */
  readonly series: readonly Series[];
  readonly start: PlanForm;
}

/** The rule or the days on the left, what comes of it on the right. */
export function PlanEditor({ series, start }: PlanEditorProps) {
  const { t } = useTranslation('meetings');
  const [, navigate] = useLocation();
  const { showDone } = useUndo();
  const plan = useCommand('meetings.plan');
  const [form, setForm] = useState(start);
  const [single, setSingle] = useState<Day | null>(null);
  const [wrong, setWrong] = useState<'startsAt' | 'minutes' | null>(null);
  const guard = useGuard(placeTexts(form));
  const errorOf = useFieldErrors(plan.failure);
  const page = useFocusInvalid<HTMLDivElement>(plan.failure ?? wrong);
  const chosen = series.find(({ id }) => id === form.seriesId) ?? series[0];
  const change = (changes: Partial<PlanForm>) => {
    setWrong(null);
    setForm({ ...form, ...changes });
  };
  const taken = useTakenDays(form);
  const days = daysToPlan(form, taken);

  const submit = async () => {
    const read = planInput(form, days);
    if (!read.ok) return setWrong(read.field);
    if (days.length === 0 || plan.isPending) return;
    const { answers } = guard;
    const result = await plan.run({ ...read.input, ...(answers ? { guard: answers } : {}) });
    if (!result.ok) return void guard.learn(result);
    navigate(meetingsPath);
    showDone(t('plan.done', { count: days.length }), chosen?.name);
  };
  useAction({ label: t('plan.title'), keys: 'Mod+Enter', section: 'do', run: () => void submit() });
  const addSingle = () => {
    if (single === null) return;
    change({ single: [...new Set([...form.single, single])] });
    setSingle(null);
  };

  return (
    <Page
      title={t('plan.title')}
      subtitle={chosen?.name}
      actions={
        <>
          <Button variant="quiet" onPress={() => navigate(meetingsPath)}>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            icon={<CalendarPlus aria-hidden="true" />}
            isDisabled={days.length === 0}
            isPending={plan.isPending}
            onPress={() => void submit()}
          >
            {t('plan.submit', { count: days.length })}
          </Button>
        </>
      }
    >
      <div className="columns" ref={page}>
        <div className="stack">
          <FailureNotice failure={plan.failure} />
          <Card title={t('plan.when')}>
            <CardBody>
              {series.length === 1 ? null : (
                <Select
                  label={t('column.series')}
                  options={series.map(({ id, name }) => ({ id, label: name }))}
                  value={form.seriesId}
                  onChange={(id) => {
                    const next = series.find((each) => each.id === id);
                    if (next) change({ seriesId: id, ...placeOf(next) });
                  }}
                />
              )}
              <div>
                <SegmentedControl
                  label={t('plan.by')}
                  segments={[
                    { id: 'rule', label: t('plan.byRule') },
                    { id: 'days', label: t('plan.byDays') },
                  ]}
                  value={form.by}
                  onChange={(by) => change({ by })}
                />
              </div>
              {form.by === 'rule' ? (
                <PlanRuleFields form={form} change={change} />
              ) : (
                <div className="plan-single">
                  <DateField label={t('plan.day')} value={single} onChange={setSingle} />
                  <Button
                    icon={<Plus aria-hidden="true" />}
                    isDisabled={single === null}
                    onPress={addSingle}
                  >
                    {t('plan.addDay')}
                  </Button>
                </div>
              )}
            </CardBody>
          </Card>
          <Card title={t('plan.each')} aside={t('plan.fromSeries')}>
            <CardBody>
              <PlaceFields
                form={form}
                change={change}
                guard={guard}
                fieldError={(field) => (field === wrong ? t(`wrong.${field}`) : errorOf(field))}
              />
            </CardBody>
          </Card>
        </div>
        <PlanDays form={form} change={change} taken={taken} gapDays={chosen?.gapDays ?? 70} />
      </div>
    </Page>
  );
}

/** Days on offer that have a meeting of the series at the same time. */
function useTakenDays(form: PlanForm): ReadonlySet<Day> {
  const days = daysOnOffer(form);
  const [from, to] = [days[0], days.at(-1)];
  const { data } = useQueryCall(
    'meetings.list',
    { seriesId: form.seriesId, from: from ?? '', to: laterOf(from ?? '', to ?? '') },
    { tables: MEETING_TABLES, enabled: from !== undefined, keepPrevious: true },
  );
  const startsAt = readTime(form.startsAt);
  const isHere = (each: { startsAt: string; status: string }) =>
    each.startsAt === startsAt && each.status !== 'postponed' && each.status !== 'cancelled';
  return new Set(data?.filter(isHere).map(({ day }) => day));
}
