import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `npm run gallery`: every component in every state, on this machine alone. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  server: { host: '127.0.0.1', port: 4310, fs: { allow: ['../..'] } },
  cacheDir: '../../node_modules/.vite-gallery',
});
