import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import './start-layout.css';

interface StartLayoutProps {
  /** The heading, and the window's title. */
  readonly title: string;
  /** A sentence below the heading. */
  readonly intro?: ReactNode;
  /** What stands between the name of the app and the box: the steps of a wizard. */
  readonly above?: ReactNode;
  readonly onBack?: () => void;
  readonly size?: 's' | 'm';
  /** Buttons, the primary one last. */
  readonly footer?: ReactNode;
  /** What else can be done, in quiet words below the box. */
  readonly below?: ReactNode;
  readonly children?: ReactNode;
}

/** A screen before anybody is signed in: one box in the middle, with one thing to do. */
export function StartLayout(props: StartLayoutProps) {
  const { title, intro, above, onBack, size = 's', footer, below, children } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);

  // Each title is another screen or step: reading starts at its heading unless a field took the
  // focus.
  useEffect(() => {
    document.title = `${title} · ${t('appName')}`;
    const here = box.current;
    const active = document.activeElement;
    if (here === null || (active instanceof HTMLInputElement && here.contains(active))) return;
    here.querySelector('h1')?.focus({ preventScroll: true });
  }, [title, t]);

  return (
    <div className="start">
      <div className="start-column" data-size={size}>
        <header className="start-head">
          <div className="start-brand">
            <span className="start-mark" aria-hidden="true">
              A
            </span>
            {t('appName')}
          </div>
          {above}
        </header>
        <main ref={box} className="start-box">
          <div className="start-title">
            {onBack === undefined ? null : (
              <Button
                size="s"
                variant="quiet"
                icon={<ArrowLeft aria-hidden="true" />}
                onPress={onBack}
              >
                {t('back')}
              </Button>
            )}
            <h1 tabIndex={-1}>{title}</h1>
            {intro === undefined ? null : <p className="ink-2">{intro}</p>}
          </div>
          {children}
          {footer === undefined ? null : <div className="start-foot">{footer}</div>}
        </main>
        {below === undefined ? null : <footer className="start-below">{below}</footer>}
      </div>
    </div>
  );
}
