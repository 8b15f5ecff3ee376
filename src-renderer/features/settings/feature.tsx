import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';
import { SETTINGS_SECTIONS } from './sections.ts';

const SettingsScreen = lazy(() =>
  import('./settings-screen.tsx').then((file) => ({ default: file.SettingsScreen })),
);

/** Everything that is set: for oneself, for the workspace, and what looks after the data. */
export const feature: Feature = {
  routes: SETTINGS_SECTIONS.map(({ path, roles }) => ({
    path,
    Screen: SettingsScreen,
    nav: 'settings',
    ...(roles === undefined ? {} : { roles }),
  })),
};
