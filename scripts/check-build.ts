// `npx tsx scripts/check-build.ts`: no code from text or from elsewhere, and no markup from text, is in what ships.
import { faultsOfBuild } from './code-in-build.ts';

const faults = ['.output/chrome-mv3', '.output/firefox-mv3'].flatMap(faultsOfBuild);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
