import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { usePreference } from './preferences.ts';
import { HOME_PATH } from './routes.tsx';

/** Remembers the screen, and goes back to it once when the app opens at home. */
export function useLastScreen(location: string | null): void {
  const [, navigate] = useLocation();
  const [last, remember] = usePreference('lastScreen');
  const hasOpened = useRef(false);
  useEffect(() => {
    if (location === null) return;
    const returns = !hasOpened.current && location === HOME_PATH && last !== '';
    hasOpened.current = true;
    if (returns && last !== HOME_PATH) navigate(last, { replace: true });
    else if (location !== last) remember(location);
  }, [location, last, navigate, remember]);
}
