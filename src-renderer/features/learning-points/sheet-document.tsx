import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../app/client.ts';
import { formatLongDay } from '../../ui/format.ts';
import { audienceInText } from './audience-names.ts';
import './sheet.css';

export type Sheet = OutputOf<'learning-points.sheet'>;
export type SheetPoint = Sheet['points'][number];

interface SheetDocumentProps {
  readonly sheet: Sheet;
  /** A heading below the screen's own; on paper there is none above it. */
  readonly isWithin?: boolean;
  /** What can be done with a point where it is read on screen. */
  readonly pointActions?: (point: SheetPoint) => ReactNode;
}

/** A meeting's learning on one page, as an audience reads it. It names no patient and no colleague. */
export function SheetDocument({ sheet, isWithin = false, pointActions }: SheetDocumentProps) {
  const { t } = useTranslation('learning-points');
  const { series, day, audience, specialty, contact, points } = sheet;
  const Title = isWithin ? 'h2' : 'h1';
  const PointTitle = isWithin ? 'h3' : 'h2';
  return (
    <>
      <header className="learning-sheet-head">
        <p className="learning-sheet-running">
          <span>{series}</span>
          <span>{t('common:appName')}</span>
        </p>
        <Title>{t('sheet.title')}</Title>
        <p className="learning-sheet-subtitle">
          {audience === null
            ? t('sheet.of', { day: formatLongDay(day) })
            : t('sheet.for', {
                day: formatLongDay(day),
                audience: audienceInText(t, { audience, specialty }),
              })}
        </p>
      </header>
      <ol className="learning-sheet-points">
        {points.map((point) => (
          <li key={point.id}>
            <PointTitle>
              {titleOf(point) ?? t('sheet.wholeMeeting')}
              <PointFacts point={point} />
            </PointTitle>
            <p>{point.point}</p>
            {pointActions?.(point)}
          </li>
        ))}
      </ol>
      <footer className="learning-sheet-foot">
        <p>{t('sheet.foot')}</p>
        {contact === '' ? null : <p>{t('sheet.contact', { name: contact })}</p>}
      </footer>
    </>
  );
}

/** The room's title of a point's case; null where it is of the meeting as a whole. */
const titleOf = ({ title }: SheetPoint): string | null => (title === '' ? null : title);

function PointFacts({ point: { modality, goodSpot } }: { readonly point: SheetPoint }) {
  const { t } = useTranslation('learning-points');
  const facts = [
    ...(modality === null || modality === 'other'
      ? []
      : [t(`cases:modality.${modality}`, { defaultValue: modality })]),
    ...(goodSpot ? [t('goodSpot')] : []),
  ];
  return facts.length === 0 ? null : <small> {facts.join(' · ')}</small>;
}
