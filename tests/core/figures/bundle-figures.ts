import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The reader of figures as one minified script, as a bundler ships it. */
export async function bundleFigures(): Promise<string> {
  const entry = join(import.meta.dirname, '../../../src/core/figures/index.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', minify: true, lib: { entry, formats: ['es'] } },
  });
  const [output] = built as Rolldown.RolldownOutput[];
  if (output === undefined) throw new Error('nothing was built');
  return output.output[0].code;
}
