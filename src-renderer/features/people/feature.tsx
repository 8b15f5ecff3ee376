import { lazy } from 'react';
import type { Feature } from '../../app/feature.ts';
import { InvitationDialog } from './invitation-dialog.tsx';

const PeopleScreen = lazy(() =>
  import('./people-screen.tsx').then((file) => ({ default: file.PeopleScreen })),
);
const PersonEditor = lazy(() =>
  import('./person-editor.tsx').then((file) => ({ default: file.PersonEditor })),
);
const AccessChanges = lazy(() =>
  import('./access-changes.tsx').then((file) => ({ default: file.AccessChanges })),
);

/** The directory: who works here, in which terms, and who may do what. */
export const feature: Feature = {
  routes: [
    {
      path: '/people/add',
      Screen: PersonEditor,
      roles: ['administrator'],
    },
    {
      path: '/people/access-changes',
      Screen: AccessChanges,
      roles: ['administrator'],
    },
    {
      path: '/people/:id/edit',
      Screen: PersonEditor,
      roles: ['administrator'],
    },
    {
      path: '/people/:id?',
      Screen: PeopleScreen,
      roles: ['manager', 'administrator'],
    },
  ],
  Always: InvitationDialog,
};
