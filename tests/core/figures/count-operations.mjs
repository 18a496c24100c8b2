// node --no-opt --no-maglev count-operations.mjs BUNDLE < LIST OF [LANGUAGE, TEXT]: how many blocks of the reader each
// text runs, by V8's own count; optimized code would count fewer, for what is inlined is no call. A process of its own:
// counting would disturb the coverage of the tests.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';

const url = pathToFileURL(process.argv[2]).href;
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { readFigures } = await import(url);

const counts = [];
await session.post('Profiler.takePreciseCoverage');
for (const [language, text] of JSON.parse(readFileSync(0, 'utf8'))) {
  readFigures(text, language);
  counts.push(blocksRun(await session.post('Profiler.takePreciseCoverage')));
}
console.log(JSON.stringify(counts));

function blocksRun({ result }) {
  const ranges = result
    .filter((script) => script.url === url)
    .flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
