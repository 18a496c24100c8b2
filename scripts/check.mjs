// `npm run check`: everything that takes seconds, at once.
import { installPackages } from './steps/install-packages.mjs';
import { reportStep, summaryOf } from './steps/report.mjs';
import { runStep } from './steps/run-step.mjs';
import { isBuilt, sizeStep, staticSteps } from './steps/static-steps.mjs';

installPackages();
const steps = [...staticSteps(), ...(isBuilt() ? [sizeStep] : [])];
const results = await Promise.all(
  steps.map(async (step) => {
    const result = await runStep(step);
    reportStep(result);
    return result;
  }),
);
console.log(summaryOf(results));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
