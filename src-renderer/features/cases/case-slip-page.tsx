import { useTranslation } from 'react-i18next';
import './case-slip.css';
import { usePrintReady } from '../print/use-print-ready.ts';
import '../print/print.css';
import { useCaseWords } from './words.ts';

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** A blank slip for those without the app: every field of a case, on one page. */
export function CaseSlipPage() {
  const { t } = useTranslation('cases');
  const words = useCaseWords();
  usePrintReady(t('slip.title'));
  const row = (
    label: string,
    options: readonly { readonly id: string; readonly label: string }[],
  ) => (
    <div className="case-slip-choice">
      <h2>{label}</h2>
      <ul>
        {options.map(({ id, label: word }) => (
          <li key={id}>{word}</li>
        ))}
      </ul>
    </div>
  );
  const lines = (label: string, count: number, hint?: string) => (
    <div className="case-slip-text">
      <h2>
        {label}
        {hint === undefined ? null : <small> {hint}</small>}
      </h2>
      {numbersTo(count).map((number) => (
        <div key={number} className="case-slip-line" />
      ))}
    </div>
  );
  return (
    <main className="print-page case-slip">
      <header>
        <h1>{t('slip.title')}</h1>
        <p>{t('slip.intro')}</p>
      </header>
      <p className="case-slip-warn">{t('teamToldQuestion')}</p>
      {row(t('slip.teamTold'), words.teamTolds)}
      {row(t('field.kind'), words.kinds)}
      {row(t('field.stage'), words.stages)}
      <div className="case-slip-columns">
        {lines(t('field.source'), 1)}
        {lines(t('slip.examination'), 1)}
        {lines(t('field.setting'), 1)}
      </div>
      {lines(t('field.clinicalInformation'), 3)}
      {lines(t('field.originalOpinion'), 5)}
      {lines(t('field.laterOpinion'), 5)}
      {row(t('field.truth'), words.truths)}
      <div className="case-slip-columns">
        {lines(t('slip.where'), 1, t('slip.whereHint'))}
        {lines(t('slip.involved'), 1, t('slip.involvedHint'))}
      </div>
      {lines(t('slip.sender'), 1, t('slip.senderHint'))}
      <p className="print-small">{t('slip.foot')}</p>
    </main>
  );
}
