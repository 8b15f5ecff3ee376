import type { Feature } from './feature.ts';

const found = import.meta.glob<Feature>('../features/*/feature.{ts,tsx}', {
  eager: true,
  import: 'feature',
});

/** Every domain's contribution, in the order of their folders. */
export const features: readonly Feature[] = Object.values(found);

const routes = features.flatMap((feature) => feature.routes);

export const startRoutes = routes.filter((route) => route.place === 'start');
export const printRoutes = routes.filter((route) => route.place === 'print');
export const presenterRoutes = routes.filter((route) => route.place === 'presenter');
export const frameRoutes = routes.filter((route) => route.place === undefined);

/** Where a person lands: nobody signed in, somebody signed in. */
export const START_PATH = '/start';
export const HOME_PATH = '/';
