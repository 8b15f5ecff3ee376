/** The one origin that the app's pages have. */
export const scheme = 'app';
export const origin = `${scheme}://addendum`;
export const indexPage = `${origin}/index.html`;

/** True for addresses of the app's own pages and files. */
export function isOwn(address: string): boolean {
  return address === origin || address.startsWith(`${origin}/`);
}

/** True for the app's one document, whatever route its hash names. */
export function isIndexPage(address: string): boolean {
  return address.split('#', 1)[0] === indexPage;
}
