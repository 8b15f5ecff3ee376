/**
 * Matching the names that a report of an online meeting shows to people of the directory. Such a
 * name comes as "Sam Example", "EXAMPLE, Sam (A TRUST)", "Dr S Example (Guest)".
 */

export interface DirectoryName {
  personId: string;
  name: string;
  /** Expected at the meeting: goes first where two would fit. */
  expected: boolean;
}

export interface NameMatch {
  personId: string | null;
  /** `guess` is for a person to confirm. */
  match: 'known' | 'same_name' | 'guess' | 'none';
}

/** A name as it is remembered: its spelling without case or doubled spaces. */
export const aliasOf = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a name may be remembered: an e-mail address or a telephone number must not be. */
export const isRemembered = (name: string): boolean => !name.includes('@') && /\p{L}/u.test(name);

const titles = new Set('dr doctor prof professor mr mrs miss ms mx sir dame'.split(' '));

/** A name's words in the order forename, surname; folded, without titles and what is in brackets. */
export function wordsOfName(name: string): string[] {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/\s[|\u2013\u2014-]\s.*$/s, '')
    .replace(/@.*$/s, '');
  const [last = '', first = '', ...more] = bare.split(',');
  const ordered = more.length === 0 ? `${first} ${last}` : bare;
  return ordered
    .replace(/['\u2019`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word));
}

/**
 * A matcher of names to people: as remembered in `aliases` (by `aliasOf`), else the only person of
 * that name, else the only one it could well be. Where several fit, the only expected one is a
 * guess, and of several expected ones there is none.
 */
export function nameMatcher(
  people: readonly DirectoryName[],
  aliases: ReadonlyMap<string, string>,
): (name: string) => NameMatch {
  const known = people.map((person) => ({ ...person, words: wordsOfName(person.name) }));
  return (name) => {
    const remembered = aliases.get(aliasOf(name));
    if (remembered !== undefined) return { personId: remembered, match: 'known' };
    const words = wordsOfName(name);
    for (const fits of words.length === 0 ? [] : ways) {
      const found = known.filter((person) => fits(words, person.words));
      if (found.length === 0) continue;
      const [one, ...more] = found.length === 1 ? found : found.filter((each) => each.expected);
      if (!one || more.length > 0) break;
      const isCertain = fits === isSame && found.length === 1;
      return { personId: one.personId, match: isCertain ? 'same_name' : 'guess' };
    }
    return { personId: null, match: 'none' };
  };
}

type Fits = (a: readonly string[], b: readonly string[]) => boolean;

const isSame: Fits = (a, b) => a.join(' ') === b.join(' ');

const isReordered: Fits = (a, b) => isSame([...a].sort(), [...b].sort());

/** "S Example", "Sam J Example" and "Samuel Example" could be one. */
const isShortened: Fits = (a, b) => {
  const [first = '', other = ''] = [a[0], b[0]];
  return (
    a.length > 1 &&
    b.length > 1 &&
    a.at(-1) === b.at(-1) &&
    (first.startsWith(other) || other.startsWith(first))
  );
};

const LONG_NAME = 8;

/** A slip of the keyboard: one letter in a short name, two in a long one. */
const isMisspelt: Fits = (a, b) => {
  const [left, right] = [a.join(''), b.join('')];
  const allowed = Math.min(left.length, right.length) < LONG_NAME ? 1 : 2;
  return Math.abs(left.length - right.length) <= allowed && editDistance(left, right) <= allowed;
};

/** The surest way first. */
const ways: readonly Fits[] = [isSame, isReordered, isShortened, isMisspelt];

/** Letters to put in, take out or change to make one text the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
