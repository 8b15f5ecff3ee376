import { lazy } from 'react';
import { Redirect } from 'wouter';
import type { Role } from '../../../src-shared/model/people.ts';
import type { Feature } from '../../app/feature.ts';
import { InvitationDialog } from './invitation-dialog.tsx';
import { ACCESS_PATH, ADD_PATH, DIRECTORY_PATH } from './people-paths.ts';

const PeopleScreen = lazy(() =>
  import('./people-screen.tsx').then((file) => ({ default: file.PeopleScreen })),
);
const PersonEditor = lazy(() =>
  import('./person-editor.tsx').then((file) => ({ default: file.PersonEditor })),
);
const AccessChanges = lazy(() =>
  import('./access-changes.tsx').then((file) => ({ default: file.AccessChanges })),
);

const readers: readonly Role[] = ['manager', 'administrator'];
const writers: readonly Role[] = ['administrator'];
const nav = 'people';

const ToDirectory = () => <Redirect to={DIRECTORY_PATH} replace />;

/** The directory: who works here, in which terms, and who may do what. */
export const feature: Feature = {
  routes: [
    { path: '/people', Screen: ToDirectory, nav, roles: readers },
    { path: ADD_PATH, Screen: PersonEditor, nav, roles: writers },
    { path: ACCESS_PATH, Screen: AccessChanges, nav, roles: writers },
    { path: `${DIRECTORY_PATH}/:id/edit`, Screen: PersonEditor, nav, roles: writers },
    // One route for list and person: the list stays as it is while people open beside it.
    { path: `${DIRECTORY_PATH}/:id?`, Screen: PeopleScreen, nav, roles: readers },
  ],
  Always: InvitationDialog,
};
