// `npm run build:detector`: writes dist/detector.js, which defines globalThis.detectParagraphs and no more.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: at('../dist'),
    emptyOutDir: false,
    rollupOptions: {
      input: at('detector.ts'),
      output: { format: 'iife', entryFileNames: 'detector.js' },
    },
  },
});
console.log('dist/detector.js defines globalThis.detectParagraphs(document).');
