// `node scripts/check-build.mjs`: no code from text or from elsewhere, and no markup from text, is in what ships.
import { faultsOfBuild } from './steps/code-in-build.mjs';

const faults = ['.output/chrome-mv3', '.output/firefox-mv3'].flatMap(faultsOfBuild);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
