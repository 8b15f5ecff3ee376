import fs from 'node:fs';
import path from 'node:path';
import { dist } from '../lib/paths.mjs';

/**
 * Writes the script that starts Electron here: under the unprivileged account when there is one,
 * under Xvfb when there is no display. It ends in `exec`, so signals and stdio reach Electron
 * itself. Answers its path; null where Electron is started directly.
 */
export function writeWrapper({ electron, binding, account, sandbox }) {
  if (process.platform !== 'linux') return null;
  const file = path.join(dist, 'run-electron');
  const lines = [
    '#!/bin/sh',
    '# Written by set-up. Starts Electron with the settings that this machine needs.',
    'if [ -z "$DISPLAY$WAYLAND_DISPLAY" ]; then exec xvfb-run -a -s "-screen 0 2560x1440x24" "$0" "$@"; fi',
    ...(binding ? [`export ADDENDUM_SQLITE_BINDING='${binding}'`] : []),
    ...(account ? accountLines(account) : []),
    `exec ${account ? asAccount(account) : ''}'${electron.path}' ${switches(electron, sandbox)}"$@"`,
    '',
  ];
  fs.mkdirSync(dist, { recursive: true });
  const text = lines.join('\n');
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
    fs.writeFileSync(file, text, { mode: 0o755 });
  }
  return file;
}

function accountLines({ name, home }) {
  return [
    // The cookie of the display belongs to root: hand the account a copy.
    'if [ -n "$XAUTHORITY" ]; then',
    `  cookie='${home}'/.Xauthority-$(echo "$DISPLAY" | tr -c 'A-Za-z0-9\\n' _)`,
    `  cmp -s "$XAUTHORITY" "$cookie" || install -o ${name} -m 600 "$XAUTHORITY" "$cookie"`,
    '  export XAUTHORITY="$cookie"',
    'fi',
    `export HOME='${home}' USER=${name} LOGNAME=${name} SHELL=/bin/sh`,
    'unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME XDG_RUNTIME_DIR',
    // There is no session bus for it; without this Chromium looks for one at every start.
    "export DBUS_SESSION_BUS_ADDRESS='disabled:'",
    `cd '${home}'`,
  ];
}

function asAccount({ name }) {
  return `setpriv --reuid=${name} --regid=${name} --init-groups --inh-caps=-all `;
}

function switches(electron, sandbox) {
  return [
    ...(sandbox ? [] : ['--no-sandbox']),
    // Machines for development and tests have no GPU worth a process.
    ...(electron.developmentOnly ? ['--disable-gpu'] : []),
  ]
    .map((text) => `${text} `)
    .join('');
}
