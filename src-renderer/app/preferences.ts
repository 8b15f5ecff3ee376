import { useQueryClient } from '@tanstack/react-query';
import { call } from './client.ts';
import { useQueryCall } from './use-call.ts';

/** What is remembered for a person on this computer, and what holds until then. */
export const preferenceDefaults = {
  theme: 'system',
  /** `off` stills single letters (WCAG 2.1.4). */
  singleKeys: 'on',
  language: 'en-GB',
  lastScreen: '',
} as const;

/** Names of the frame's own preferences; a feature adds its own as `<domain>.<name>`. */
export type PreferenceName = keyof typeof preferenceDefaults | `${string}.${string}`;

const QUERY = ['preferences.get', {}] as const;

/** One preference and how to change it; kept at once, saved behind. Empty until it is set. */
export function usePreference(name: PreferenceName): [string, (value: string) => void] {
  const client = useQueryClient();
  const { data } = useQueryCall('preferences.get', {}, { tables: ['preference'] });
  const defaults: Readonly<Record<string, string>> = preferenceDefaults;
  const change = (value: string) => {
    client.setQueryData<Record<string, string>>(QUERY, (old) => ({ ...old, [name]: value }));
    call('preferences.set', { name, value });
  };
  return [data?.[name] ?? defaults[name] ?? '', change];
}
