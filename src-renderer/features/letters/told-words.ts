import { useTranslation } from 'react-i18next';
import { formatDayMonth, formatDays } from './letter-days.ts';
import { type Addressee, entryKey, standingOf } from './telling.ts';

/** How somebody stands, in a line: "told 16 Nov · read 16 Nov". */
export function useToldWords(chosen: Addressee): (person: Addressee) => string {
  const { t } = useTranslation('letters');
  return (person) => {
    const { toldOn, toldBy, attempts, answer, kind } = person;
    const standing = standingOf(person);
    const isChosen = entryKey(person) === entryKey(chosen);
    const on = toldOn === null ? '' : formatDayMonth(toldOn);
    const readOn = answer?.readOn ? formatDayMonth(answer.readOn) : '';
    const tried = attempts.length === 0 ? [] : [t('row.tried', { days: formatDays(attempts) })];
    const standingWords = {
      sealed: [t('row.sealedDetail')],
      to_send: [
        t(kind === 'before' ? 'row.notYet' : 'row.toWrite'),
        ...(isChosen ? [t('row.thisLetter')] : []),
        ...tried,
      ],
      unread: [t('row.told.addendum', { on }), t('row.unread')],
      read: [t('row.told.addendum', { on }), t('row.read', { on: readOn })],
      told: [t(`row.told.${toldBy ?? 'other'}`, { on })],
      told_through: [t('row.through', { on })],
      away: [t('row.away', { on }), ...tried],
      left: [t('row.left', { on }), ...(tried.length === 0 ? [t('row.notTried')] : tried)],
    }[standing];
    const kindWords = kind === 'before' ? [] : [t(`kind.${kind}`)];
    return [...kindWords, ...standingWords].join(' · ');
  };
}
