import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * react-aria carries its own few words in thirty languages; the app speaks en-GB (for which it takes
 * en-US), so the others would only be parsed at every start.
 */
function englishOnly(): Plugin {
  const foreign = /react-(?:aria|stately)[^?]*\/intl\/[^?]*\/(?!en-)[a-z]{2}-[A-Z]{2}\.mjs$/;
  return {
    name: 'english-only',
    enforce: 'pre',
    load: (id) => (foreign.test(id) ? 'export default {};' : null),
  };
}

/*
 * Builds the renderer into dist/renderer, to be served by the shell from app://addendum/ under a
 * policy that allows its own files only: so nothing is inlined, in HTML or as data: addresses.
 */
export default defineConfig({
  root: fileURLToPath(new URL('src-renderer', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [englishOnly(), react()],
  build: {
    outDir: fileURLToPath(new URL('dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  // For looking at the components alone: gallery.html.
  server: {
    host: '127.0.0.1',
    port: 5317,
    fs: { allow: [fileURLToPath(new URL('.', import.meta.url))] },
  },
});
