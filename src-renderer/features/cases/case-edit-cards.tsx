import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { RadioChips } from '../../ui/chips.tsx';
import { AboutFields } from './about-fields.tsx';
import { OpinionFields } from './opinion-fields.tsx';
import { RoomFields } from './room-fields.tsx';
import type { CaseEdit } from './use-case-edit.ts';
import { WhereFields } from './where-fields.tsx';
import { useCaseWords } from './words.ts';

/** The words of a case, to edit. */
export function CaseEditCards({ edit }: { readonly edit: CaseEdit }) {
  const { t } = useTranslation('cases');
  const { effects, teamTolds } = useCaseWords();
  const { form, change, guard } = edit;
  return (
    <>
      <FailureNotice failure={edit.failure} />
      {edit.isChanged ? (
        <small role="status">
          {guard.open.length > 0
            ? t('toMend', { count: guard.open.length })
            : t(edit.isKept ? 'draft.kept' : 'draft.waiting')}
        </small>
      ) : null}
      <Card>
        <CardBody>
          <AboutFields form={form} change={change} />
          <OpinionFields form={form} change={change} guard={guard} />
        </CardBody>
      </Card>
      <Card title={t('room')}>
        <CardBody>
          <RoomFields form={form} change={change} guard={guard} />
          <WhereFields form={form} change={change} guard={guard} />
          <RadioChips
            label={t('field.effect')}
            options={effects}
            value={form.effect}
            onChange={(effect) => change({ effect })}
          />
          <RadioChips
            label={t('teamToldLabel')}
            options={teamTolds}
            value={form.teamTold}
            onChange={(teamTold) => change({ teamTold })}
          />
        </CardBody>
      </Card>
    </>
  );
}
