import { useEffect } from 'react';
import { usePreference } from './preferences.ts';

export type Theme = 'system' | 'light' | 'dark';

/** The person's theme; without a choice the system's. Applied to the document by `useApplyTheme`. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [value, change] = usePreference('theme');
  return [value === 'light' || value === 'dark' ? value : 'system', change];
}

/** Puts the theme on the document, from where `tokens.css` takes it. Mounted once. */
export function useApplyTheme(): void {
  const [theme] = useTheme();
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
