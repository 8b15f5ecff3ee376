/**
 * One line to a person. Always stderr: `npm run --silent` still shows what a `pre` script prints to
 * stdout, and stdout belongs to commands that answer with data.
 */
export function say(line) {
  process.stderr.write(`addendum: ${line}\n`);
}

/** Ends the script with a message that says what a person should do. */
export function stop(line) {
  say(line);
  process.exit(1);
}
