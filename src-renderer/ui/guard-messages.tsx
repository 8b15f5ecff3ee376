import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IdentifierFinding } from '../../src-shared/rules/identifiers/index.ts';
import { Button } from './button.tsx';
import { TextField } from './text-field.tsx';

/** Why what was found may stay; `notPatientNumber` answers a block, a reason alone a warning. */
export interface GuardAnswer {
  readonly reason: string;
  readonly notPatientNumber?: boolean;
}

interface GuardMessagesProps {
  readonly findings: readonly IdentifierFinding[];
  readonly onRemove: (finding: IdentifierFinding) => void;
  readonly answer?: GuardAnswer | undefined;
  /** Without it nothing can be kept: removing is the only way on. */
  readonly onAnswer?: ((answer: GuardAnswer | undefined) => void) | undefined;
}

/** As short as the contract allows. */
const SHORTEST_REASON = 3;

/** What the guard says under a field: what it looks like, why, and the two ways on. */
export function GuardMessages({ findings, onRemove, answer, onAnswer }: GuardMessagesProps) {
  const { t } = useTranslation('guard');
  const [reason, setReason] = useState<string | null>(null);
  if (findings.length === 0) return null;
  const firstBlock = findings.findIndex((finding) => finding.severity === 'block');
  const hasBlock = firstBlock >= 0;

  if (answer !== undefined && onAnswer !== undefined) {
    return (
      <div className="ui-guard-message" role="status">
        <ShieldAlert aria-hidden="true" />
        <span className="ui-guard-words">{t('kept', { reason: answer.reason })}</span>
        <Button size="s" onPress={() => onAnswer(undefined)}>
          {t('change')}
        </Button>
      </div>
    );
  }
  return (
    <div className="ui-guard-messages" role="status">
      {findings.map((finding, index) => (
        <div
          key={`${finding.start}-${finding.kind}`}
          className="ui-guard-message"
          data-severity={finding.severity}
        >
          <ShieldAlert aria-hidden="true" />
          <span className="ui-guard-words">
            <strong className="strong">
              {t('looksLike', { text: finding.text, kind: t(`kind.${finding.kind}.name`) })}
            </strong>{' '}
            {t(`kind.${finding.kind}.why`)} {t(`severity.${finding.severity}`)}
          </span>
          <Button
            size="s"
            {...(index === 0 ? { shortcut: 'Alt+R' } : {})}
            onPress={() => onRemove(finding)}
          >
            {t('remove')}
          </Button>
          {onAnswer !== undefined && index === Math.max(firstBlock, 0) && reason === null ? (
            <Button size="s" variant="quiet" onPress={() => setReason('')}>
              {t(hasBlock ? 'notPatientNumber' : 'keep')}
            </Button>
          ) : null}
        </div>
      ))}
      {onAnswer !== undefined && reason !== null ? (
        <div className="ui-guard-keep">
          <TextField
            label={t('reason')}
            value={reason}
            onChange={setReason}
            maxLength={200}
            autoFocus
          />
          <Button
            isDisabled={reason.trim().length < SHORTEST_REASON}
            onPress={() => {
              onAnswer({ reason: reason.trim(), ...(hasBlock ? { notPatientNumber: true } : {}) });
              setReason(null);
            }}
          >
            {t('keepWithReason')}
          </Button>
          <Button variant="quiet" onPress={() => setReason(null)}>
            {t('back')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
