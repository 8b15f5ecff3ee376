import { useTranslation } from 'react-i18next';
import { formatPlainDay } from '../../ui/format.ts';
import type { Sheet } from './sheet.ts';
import './sheet.css';

/** A secret as it stands on screen and on paper: groups in order, numbered, easy to copy by hand. */
export function SheetView({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation('workspace');
  const { kind, workspace, name, staffId, code, madeOn } = sheet;
  const groups = code.split('-');
  return (
    <section className="sheet" aria-label={t(`sheet.${kind}.title`)}>
      <div className="sheet-head">
        <h2>{t(`sheet.${kind}.title`)}</h2>
        <small>
          {workspace} · {formatPlainDay(madeOn)}
        </small>
      </div>
      {name === '' ? null : (
        <dl className="sheet-who">
          <dt>{t('sheet.name')}</dt>
          <dd>{name}</dd>
          <dt>{t('sheet.staffId')}</dt>
          <dd>{staffId}</dd>
        </dl>
      )}
      <ol className="sheet-code" data-groups={groups.length} aria-label={t('sheet.groups')}>
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may read the same
          <li key={index}>
            <small aria-hidden="true">{index + 1}</small>
            {group}
          </li>
        ))}
      </ol>
      <p className="sheet-note">{t(`sheet.${kind}.note`)}</p>
    </section>
  );
}
