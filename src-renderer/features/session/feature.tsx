import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';
import { IdleLock } from './idle-lock.tsx';

const SignIn = lazy(() => import('./sign-in.tsx').then((file) => ({ default: file.SignIn })));
const Activate = lazy(() => import('./activate.tsx').then((file) => ({ default: file.Activate })));
const Recover = lazy(() => import('./recover.tsx').then((file) => ({ default: file.Recover })));
const OpenWithKey = lazy(() =>
  import('./open-with-key.tsx').then((file) => ({ default: file.OpenWithKey })),
);

export const feature: Feature = {
  routes: [
    { path: '/start/sign-in', Screen: SignIn, place: 'start' },
    { path: '/start/first-time', Screen: Activate, place: 'start' },
    { path: '/start/forgotten', Screen: Recover, place: 'start' },
    { path: '/start/recovery-key', Screen: OpenWithKey, place: 'start' },
  ],
  Always: IdleLock,
};
