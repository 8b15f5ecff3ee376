import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../app/client.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody, Row, Rows } from '../../ui/card.tsx';
import { formatCount } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress.tsx';

/** Reads everything that is stored and says whether it is whole. */
export function VerifyCard() {
  const { t } = useTranslation('settings');
  const verify = useCommand('workspace.verify');
  const [result, setResult] = useState<OutputOf<'workspace.verify'> | null>(null);
  return (
    <Card>
      <CardBody>
        <div className="settings-line">
          <span className="settings-words">
            <span className="strong">{t('verify.title')}</span>
            <small>{t('verify.text')}</small>
          </span>
          <Button
            isPending={verify.isPending}
            onPress={async () => {
              const answer = await verify.run({});
              setResult(answer.ok ? answer.value : null);
            }}
          >
            {t('verify.action')}
          </Button>
        </div>
        {verify.isPending ? <ProgressBar label={t('verify.running')} value={null} /> : null}
        <FailureNotice failure={verify.failure} />
        {result === null ? null : (
          <Notice
            tone={result.ok ? 'good' : 'warn'}
            live="status"
            title={t(result.ok ? 'verify.whole' : 'verify.notWhole')}
          >
            {result.ok
              ? t('verify.read', {
                  batches: formatCount(result.batches),
                  changes: formatCount(result.changes),
                })
              : t('verify.notWholeText')}
          </Notice>
        )}
      </CardBody>
      {result === null ? null : (
        <Rows label={t('verify.checks')}>
          {result.checks.map(({ name, ok, detail }) => (
            <Row
              key={name}
              icon={ok ? <Check aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
              detail={ok ? undefined : detail}
              value={t(ok ? 'verify.ok' : 'verify.look')}
            >
              {t(`verify.check.${name}`, { defaultValue: name })}
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  );
}
