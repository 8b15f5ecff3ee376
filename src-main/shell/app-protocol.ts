import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { contentTypeOf, fileFor } from './app-files.ts';
import { scheme } from './origin.ts';

/**
 * Styles that a library injects as a `<style>` element, by the hash of their text:
 * react-aria's usePress (touch-action of pressable elements). A test asserts that no other is
 * needed, so a library that changes its text is noticed.
 */
const pinnedStyles = ["'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"];

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${pinnedStyles.join(' ')}`,
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before the app is ready: makes `app:` a secure origin of its own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the files of `folder` at `app://addendum/`, and nothing else. */
export function serveApp(folder: string): void {
  protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET') return refuse(405);
    const file = fileFor(request.url, folder);
    if (file === null) return refuse(404);
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) });
    } catch {
      return refuse(404);
    }
  });
}

function headersFor(file: string): Record<string, string> {
  return {
    'content-type': contentTypeOf(file) ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}

function refuse(status: number): Response {
  return new Response('', { status });
}
