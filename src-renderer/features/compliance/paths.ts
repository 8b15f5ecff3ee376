/** Where the screens of compliance are. */
export const realmPath = '/insights/realm';
export const minePath = '/insights/mine';
