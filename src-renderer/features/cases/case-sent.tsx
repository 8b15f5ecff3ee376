import { CircleCheck, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { Card, CardBody } from '../../ui/card.tsx';
import { casesPath, mdtPath } from './cases-paths.ts';
import { NextSteps } from './next-steps.tsx';
import type { Sent } from './use-new-case.ts';

interface CaseSentProps {
  readonly sent: Sent;
  readonly series: string;
  readonly onAnother: () => void;
}

/** It is sent: what happens with it, and the way to a next one. */
export function CaseSent({ sent, series, onAnother }: CaseSentProps) {
  const { t } = useTranslation('cases');
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const kind = sent.code === null ? 'anonymous' : 'known';
  return (
    <div className="case-sent">
      <Card>
        <CardBody>
          <div className="case-sent-head">
            <CircleCheck aria-hidden="true" />
            <div className="stack-s">
              <h2 ref={heading} tabIndex={-1}>
                {sent.code === null
                  ? t('sent.title', { series })
                  : t('sent.titleCode', { series, code: sent.code })}
              </h2>
              <p className="ink-2">{t(`sent.${kind}`)}</p>
            </div>
          </div>
        </CardBody>
        <NextSteps />
      </Card>
      <div className="flow flow-wrap">
        <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={onAnother}>
          {t('sent.another')}
        </Button>
        {sent.code === null ? null : (
          <Button onPress={() => navigate(mdtPath)}>{t('sent.duties')}</Button>
        )}
        <Button variant="quiet" onPress={() => navigate(casesPath)}>
          {t('sent.back')}
        </Button>
      </div>
    </div>
  );
}
