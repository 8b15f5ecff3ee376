import type { App, Session } from 'electron';
import { isOwn } from './origin.ts';

export interface NetworkGuard {
  /** How many requests were stopped since the app started. */
  blocked(): number;
}

/** Must run before the app is ready: the browser itself looks nothing up and reports nothing. */
export function silenceBrowser(app: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Stops and counts every request that does not stay inside the app. */
export function guardNetwork(session: Session, log: (address: string) => void): NetworkGuard {
  let blocked = 0;
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = staysInside(details.url);
    if (!allowed) {
      blocked += 1;
      log(new URL(details.url).protocol);
    }
    answer({ cancel: !allowed });
  });
  return { blocked: () => blocked };
}

function staysInside(address: string): boolean {
  if (isOwn(address)) return true;
  const { protocol, origin } = new URL(address);
  if (protocol === 'blob:') return isOwn(address.slice('blob:'.length)) || origin === 'null';
  return protocol === 'data:' || protocol === 'devtools:';
}
