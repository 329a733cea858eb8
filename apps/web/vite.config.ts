import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  publicDir: at('./public'),
  plugins: [react()],
  build: {
    outDir: at('../../.build/web'),
    emptyOutDir: true,
    // What office machines really run.
    target: 'chrome109',
    cssTarget: 'chrome109',
    // Read by the service worker, which keeps the phone's files from the first visit on.
    manifest: 'precache.json',
    modulePreload: { polyfill: false },
    // The content policy allows no inline data of fonts or scripts.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { app: at('./index.html'), 'service-worker': at('./service-worker.ts') },
      output: {
        // The service worker must keep its address; everything else carries its hash.
        entryFileNames: (chunk) => (chunk.name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
