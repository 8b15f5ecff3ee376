import { useTranslation } from 'react-i18next';
import { formatLongDay, formatPlainDay } from '../../ui/format.ts';
import '../print/print.css';
import { usePrintReady } from '../print/use-print-ready.ts';
import { formatTimes } from './meeting-times.ts';
import './print-meeting.css';
import { usePrintContent } from './use-print-content.ts';

/** Everybody expected, in the order of the screen that the sheet is typed into afterwards. */
export interface SignInSheet {
  readonly series: string;
  readonly day: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly people: readonly { readonly name: string; readonly staffGroup: string }[];
}

/** Lines for whoever comes and is not on the list. */
const EMPTY_LINES = ['1', '2', '3', '4', '5', '6'];

/** A sheet to sign in on, for the hidden print window. */
export function PrintSignInSheet() {
  const { t } = useTranslation('meetings');
  const sheet = usePrintContent<SignInSheet>();
  usePrintReady(
    sheet === null ? null : t('sheet.documentTitle', { day: formatPlainDay(sheet.day) }),
  );
  if (sheet === null) return null;
  const { series, day, startsAt, minutes, place, people } = sheet;
  return (
    <main className="print-page">
      <header className="print-head">
        <p className="print-running">
          <span>{t('sheet.title')}</span>
          <span>{t('common:appName')}</span>
        </p>
        <h1>{series}</h1>
        <p className="print-subtitle">
          {[formatLongDay(day), formatTimes(startsAt, minutes), place]
            .filter((word) => word !== '')
            .join(', ')}
        </p>
      </header>
      <table className="sheet-table" aria-label={t('sheet.title')}>
        <thead>
          <tr>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.staffGroup')}</th>
            <th scope="col">{t('sheet.signature')}</th>
            <th scope="col">{t('sheet.part')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ name, staffGroup }) => (
            <tr key={`${name} ${staffGroup}`}>
              <th scope="row">{name}</th>
              <td>{staffGroup}</td>
              <td />
              <td />
            </tr>
          ))}
          {EMPTY_LINES.map((line) => (
            <tr key={line}>
              <th scope="row">
                <span className="visually-hidden">{t('sheet.emptyLine')}</span>
              </th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="print-small">{t('sheet.note')}</p>
    </main>
  );
}
