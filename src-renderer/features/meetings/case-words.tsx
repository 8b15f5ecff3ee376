import { Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { caseKinds, modalities } from '../../../src-shared/model/cases.ts';
import type { AgendaItem } from './use-meeting.ts';

/** "C-118 · discrepancy · CT" (a good spot has a tag), and for those who run it what the room sees. */
export function CaseWords({ item }: { readonly item: AgendaItem }) {
  const { t } = useTranslation('meetings');
  const { code, kind, modality, chairTitle, roomTitle } = item;
  const words = [
    code,
    kind === 'good_spot' ? undefined : caseKinds.find((term) => term.code === kind)?.name,
    modalities.find((term) => term.code === modality)?.name,
  ].filter((word) => word !== undefined);
  return (
    <>
      {words.join(' · ')}
      {chairTitle === '' ? null : (
        <>
          {' · '}
          <Presentation role="img" aria-label={t('agenda.roomSees')} />{' '}
          {roomTitle === '' ? t('agenda.noRoomTitle') : roomTitle}
        </>
      )}
    </>
  );
}
