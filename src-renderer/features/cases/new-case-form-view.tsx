import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { Page } from '../../app/page.tsx';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { Select } from '../../ui/select.tsx';
import { CasePictures } from '../pictures/case-pictures.tsx';
import { AboutFields } from './about-fields.tsx';
import { NextSteps } from './next-steps.tsx';
import { OpinionFields } from './opinion-fields.tsx';
import { PeopleCard } from './people-card.tsx';
import { PrintSlip } from './print-slip.tsx';
import { RoomFields } from './room-fields.tsx';
import { SenderCard } from './sender-card.tsx';
import { TeamTold } from './team-told.tsx';
import type { Series } from './use-my-series.ts';
import { type Sent, useNewCase } from './use-new-case.ts';
import { useSendingKey } from './use-sending-key.ts';
import { WhereFields } from './where-fields.tsx';

interface NewCaseFormProps {
  readonly series: readonly Series[];
  readonly onSent: (sent: Sent) => void;
}

/** The form of a new case. What is typed keeps itself; Ctrl/Cmd+Enter sends. */
export function NewCaseForm({ series, onSent }: NewCaseFormProps) {
  const { t } = useTranslation('cases');
  const only = series.length === 1 ? series[0] : undefined;
  const state = useNewCase(only?.id ?? null);
  const { form, change, guard, problems } = state;
  const box = useRef<HTMLDivElement>(null);
  const toMend = problems.length + guard.open.length;

  const send = async () => {
    const sent = await state.send();
    if (sent !== null) onSent(sent);
    else goToProblem();
  };
  // The first thing in the way gets the focus, so that the keyboard need not look for it.
  const goToProblem = () =>
    requestAnimationFrame(() =>
      box.current
        ?.querySelector<HTMLElement>(
          '[data-invalid] :is(button, input, textarea), :is(input, textarea)[aria-invalid=true], .ui-guard-message button',
        )
        ?.focus(),
    );
  useSendingKey({ label: t('send'), run: () => void send() });
  const problem = (name: (typeof problems)[number]) =>
    problems.includes(name) ? t(`problem.${name}`) : undefined;

  return (
    <Page
      title={t('newCase')}
      subtitle={t(`draft.${state.draftState}`)}
      actions={
        <>
          <small aria-live="polite">{toMend === 0 ? null : t('toMend', { count: toMend })}</small>
          <Button
            variant="primary"
            shortcut="Mod+Enter"
            isPending={state.isPending}
            onPress={() => void send()}
          >
            {t('send')}
          </Button>
        </>
      }
    >
      <div ref={box} className="columns case-columns">
        <div className="case-stack">
          <FailureNotice failure={state.failure} />
          <TeamTold value={form.teamTold} onChange={(teamTold) => change({ teamTold })} />
          <Card>
            <CardBody>
              {only !== undefined ? null : (
                <Select
                  label={t('field.series')}
                  placeholder={t('chooseSeries')}
                  options={series.map(({ id, name, site }) => ({ id, label: name, hint: site }))}
                  value={form.seriesId}
                  onChange={(seriesId) => change({ seriesId })}
                  error={problem('series')}
                />
              )}
              <AboutFields form={form} change={change} kindProblem={problem('kind')} />
              <OpinionFields
                form={form}
                change={change}
                guard={guard}
                textProblem={problem('text')}
              />
            </CardBody>
          </Card>
          <Card title={t('room')} aside={t('common:optional')}>
            <CardBody>
              <RoomFields form={form} change={change} guard={guard} />
            </CardBody>
          </Card>
          <PeopleCard form={form} change={change} guard={guard} />
          <CasePictures
            frames={form.pictures}
            onChange={(pictures) => change({ pictures })}
            guard={guard}
          />
        </div>
        <div className="case-stack">
          <Card title={t('where')}>
            <CardBody>
              <WhereFields form={form} change={change} guard={guard} />
            </CardBody>
          </Card>
          <SenderCard form={form} change={change} guard={guard} />
          <Card title={t('next.title')}>
            <NextSteps />
          </Card>
          <PrintSlip />
        </div>
      </div>
    </Page>
  );
}
