import path from 'node:path';
import { origin } from './origin.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The file for an address, or null when it is not one of ours: another host, a path that leaves the
 * folder however it is written, or a kind of file that a build does not make.
 */
export function fileFor(address: string, folder: string): string | null {
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== origin) return null;
  const relative = decode(url.pathname);
  if (relative === null || /[\0\\]/.test(relative)) return null;
  const segments = relative.split('/').slice(1);
  if (segments.some((segment) => segment === '' || segment.startsWith('.'))) return null;
  const file = path.join(folder, ...segments);
  if (!file.startsWith(folder + path.sep)) return null;
  return contentTypeOf(file) === null ? null : file;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** The media type of a file that a build makes; null for any other kind of file. */
export function contentTypeOf(file: string): string | null {
  const extension = path.extname(file);
  return Object.hasOwn(contentTypes, extension) ? (contentTypes[extension] ?? null) : null;
}
