import { buildSteps, siteSteps, sourceSteps } from './steps/check-steps.ts';
import { runStep } from './steps/run-step.ts';

// `npm run check`: every check there is, short of the tests. All are run, so that one run shows all that is to be mended;
// only what needs the built site waits for the build.
let failed = 0;
for (const step of sourceSteps) if (!(await runStep(step))) failed += 1;
let isBuilt = true;
for (const step of buildSteps) isBuilt = isBuilt && (await runStep(step));
if (isBuilt) {
  for (const step of siteSteps) if (!(await runStep(step))) failed += 1;
} else {
  failed += 1;
  console.log('网页没有生成，后面对网页的检查没有做。');
}
console.log(failed === 0 ? '检查全部通过。' : `${failed} 项检查没有通过，见上。`);
process.exitCode = failed === 0 ? 0 : 1;
