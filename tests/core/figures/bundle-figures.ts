import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The reader of figures as one minified script, as a bundler ships it. */
export async function bundleFigures(): Promise<string> {
  const input = join(import.meta.dirname, '../../../src/core/figures/index.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  return (built as Rolldown.RolldownOutput).output[0].code;
}
