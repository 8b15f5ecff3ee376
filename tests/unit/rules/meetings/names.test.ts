import { describe, expect, it } from 'vitest';
import { aliasOf, isRemembered, nameMatcher } from '../../../../src-shared/rules/meetings/index.ts';
import { wordsOfName } from '../../../../src-shared/rules/meetings/names.ts';

const person = (personId: string, name: string, expected = true) => ({ personId, name, expected });

const people = [
  person('ruth', 'Ruth Madeup'),
  person('sion', 'Siôn Invented'),
  person('anne', 'Anne-Marie O’Sample'),
  person('kim-1', 'Kim Twinname'),
  person('kim-2', 'Kim Twinname', false),
  person('jo-1', 'Jo Doublet'),
  person('jo-2', 'Jo Doublet'),
];
const match = nameMatcher(people, new Map([['the reading room', 'ruth']]));

describe('a name in a report', () => {
  it.each([
    ['Ruth Madeup', 'ruth', 'same_name'],
    ['  RUTH   madeup ', 'ruth', 'same_name'],
    ['MADEUP, Ruth (AN INVENTED NHS TRUST)', 'ruth', 'same_name'],
    ['Madeup, Ruth (Dr)', 'ruth', 'same_name'],
    ['Dr Ruth Madeup (Guest)', 'ruth', 'same_name'],
    ['Ruth Madeup - Radiology', 'ruth', 'same_name'],
    ['(External) Prof. Ruth Madeup', 'ruth', 'same_name'],
    ['Sion Invented', 'sion', 'same_name'],
    ['Anne Marie OSample', 'anne', 'same_name'],
    ['ruth.madeup@trust.example', 'ruth', 'same_name'],
    ['The  Reading Room', 'ruth', 'known'],
    ['Madeup Ruth', 'ruth', 'guess'],
    ['R Madeup', 'ruth', 'guess'],
    ['Ruth J Madeup', 'ruth', 'guess'],
    ['Ruth Madup', 'ruth', 'guess'],
    ['Kim Twinname', 'kim-1', 'guess'],
    ['Jo Doublet', null, 'none'],
    ['Somebody Else', null, 'none'],
    ['+44 20 7946 0000', null, 'none'],
    ['', null, 'none'],
    ['Madeup', null, 'none'],
  ])('%j is %s: %s', (name, personId, how) => {
    expect(match(name)).toEqual({ personId, match: how });
  });

  it('is taken apart in the order forename, surname', () => {
    expect(wordsOfName('EXAMPLE-TEST, Dr Sam [Trust]')).toEqual(['sam', 'example', 'test']);
  });

  it('is remembered without case, but never an address or a number', () => {
    expect(aliasOf('  EXAMPLE,\u00A0Sam ')).toBe('example, sam');
    expect(isRemembered('Sam Example (Guest)')).toBe(true);
    expect(isRemembered('sam@trust.example')).toBe(false);
    expect(isRemembered('+44 20 7946 0000')).toBe(false);
  });
});
