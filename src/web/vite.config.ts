import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { woff } from './build/woff.plugin.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const top = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root: here,
  plugins: [react(), woff(top)],
  server: { proxy: { '/api': 'http://localhost:3000' } },
  build: {
    outDir: `${top}/dist/web`,
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    // The content security policy allows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
