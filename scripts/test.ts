import { mkdir, readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { buildSteps, siteSteps, sourceSteps } from './steps/check-steps.ts';
import { runStep, type Step } from './steps/run-step.ts';

// `npm test`: every check and every test, and at last the plain line `N passed, N failed`. A check counts as one test.
const reportFile = '.cache/vitest.json';
const countsSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

// The same site as another house would run it, below a base path of its own.
const secondHouse: readonly Step[] = [
  {
    name: '生成第二个站点（另一个基路径）',
    command: ['astro', 'build', '--outDir', '.cache/second-house'],
    environment: { SITE_URL: 'https://example.com', SITE_BASE: '/kexue/fazhi/' },
  },
  { name: '第二个站点的卡片', command: ['node', 'scripts/draw-cards.ts', '--site', '.cache/second-house'] },
  { name: '第二个站点的搜索索引', command: ['node', 'scripts/index-search.ts', '--site', '.cache/second-house'] },
  {
    name: '第二个站点的链接与锚点',
    command: ['node', 'scripts/check-site.ts', '--dir', '.cache/second-house', '--base', '/kexue/fazhi/'],
  },
];
const vitest: Step = {
  name: '测试（Vitest 与 Chromium）',
  command: [
    'vitest',
    'run',
    '--config',
    '.vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ],
};

let passed = 0;
let failed = 0;
await rm(reportFile, { force: true });
await mkdir('.cache', { recursive: true });
for (const step of [...sourceSteps, ...buildSteps, ...siteSteps, ...secondHouse]) count(await runStep(step));
const hasPassed = await runStep(vitest);
const tests = await readCounts();
passed += tests.numPassedTests;
failed += tests.numFailedTests;
// A test file that cannot even be loaded fails the run without failing a test.
if (!hasPassed && tests.numFailedTests === 0) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function count(isGood: boolean): void {
  if (isGood) passed += 1;
  else failed += 1;
}

async function readCounts(): Promise<z.infer<typeof countsSchema>> {
  const text = await readFile(reportFile, 'utf8').catch(() => '{"numPassedTests":0,"numFailedTests":1}');
  return countsSchema.parse(JSON.parse(text));
}
