import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFor } from '../../src-main/shell/app-files.ts';

const folder = '/opt/addendum/dist/renderer';

describe('the files that app:// serves', () => {
  it('are the renderer’s, by their plain address', () => {
    expect(fileFor('app://addendum/index.html', folder)).toBe(`${folder}/index.html`);
    expect(fileFor('app://addendum/assets/main-Ab1.js?v=1#x', folder)).toBe(
      `${folder}/assets/main-Ab1.js`,
    );
  });

  it.each([
    'app://else/index.html',
    'app://addendum.example.org/index.html',
    'app://user@else/index.html',
    'https://addendum/index.html',
    'file:///opt/addendum/dist/renderer/index.html',
    'app://addendum/',
    'app://addendum/assets/',
    'app://addendum/..%2fshell%2fmain.js',
    'app://addendum/..%5cshell%5cmain.js',
    'app://addendum/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://addendum/assets/..%2f..%2findex.html',
    'app://addendum//index.html',
    'app://addendum/%2findex.html',
    'app://addendum/.hidden.js',
    'app://addendum/index.html%00.png',
    'app://addendum/%E0%A4%A',
    'app://addendum/runtime',
    'app://addendum/secrets.db',
    'app://addendum/constructor',
  ])('do not include %s', (address) => {
    expect(fileFor(address, folder)).toBeNull();
  });

  it('never lie outside the folder, whatever the address', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '//', '%00', 'assets', 'a.js'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.boolean(), (pieces, slashes) => {
        const address = `app://addendum/${pieces.join(slashes ? '/' : '')}`;
        if (!URL.canParse(address)) return;
        const file = fileFor(address, folder);
        if (file === null) return;
        expect(path.resolve(file)).toBe(file);
        expect(file.startsWith(`${folder}/`)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
