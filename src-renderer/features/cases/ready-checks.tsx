import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/failure.tsx';
import { useCommand } from '../../app/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useToday } from '../learning/use-today.ts';
import { type FullCase, isSigned } from './use-case.ts';

interface ReadyChecksProps {
  readonly about: FullCase;
  readonly onPark: () => void;
}

/** What stands between a case and the room; two of them are the chair's own ticks. */
export function ReadyChecks({ about, onPark }: ReadyChecksProps) {
  const { t } = useTranslation('cases');
  const today = useToday();
  const command = useCommand('cases.check');
  const { id, anonymityCheckedOn, otherProcessAsked } = about;
  // Both ticks go in one call: a second one must not take back a first that is still on its way.
  const said = useRef({ anonymityOn: anonymityCheckedOn, otherProcessAsked });
  useEffect(() => {
    said.current = { anonymityOn: anonymityCheckedOn, otherProcessAsked };
  }, [anonymityCheckedOn, otherProcessAsked]);
  const say = (change: Partial<typeof said.current>) => {
    said.current = { ...said.current, ...change };
    return command.run({ id, ...said.current });
  };
  const hint = (check: string, done: boolean) => t(`checkHint.${check}.${done ? 'done' : 'open'}`);
  const isAsking = !otherProcessAsked && about.parked === null && !isSigned(about);
  return (
    <div className="stack-s">
      <h3>{t('checks')}</h3>
      {isAsking ? (
        <div className="case-question">
          <p>
            <span className="strong">{t('otherProcess.question')}</span> {t('otherProcess.why')}
          </p>
          <div className="flow flow-wrap">
            <Button size="s" onPress={() => void say({ otherProcessAsked: true })}>
              {t('otherProcess.none')}
            </Button>
            <Button size="s" variant="quiet" onPress={onPark}>
              {t('otherProcess.yes')}
            </Button>
          </div>
        </div>
      ) : null}
      <FailureNotice failure={command.failure} />
      <ul className="case-checks">
        {about.checks.map(({ check, done }) => (
          <li key={check} className="case-check">
            {check === 'anonymity' ? (
              <Checkbox
                isSelected={done}
                isDisabled={isSigned(about)}
                hint={hint(check, done)}
                onChange={(looked) => void say({ anonymityOn: looked ? today : null })}
              >
                {t(`check.${check}`)}
              </Checkbox>
            ) : (
              <>
                {done ? (
                  <Check aria-hidden="true" />
                ) : (
                  <span className="case-check-open" aria-hidden="true" />
                )}
                <span>
                  {t(`check.${check}`)}
                  <span className="visually-hidden">
                    {t(done ? 'checkState.done' : 'checkState.open')}
                  </span>
                  <small>{hint(check, done)}</small>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
