import { buildSteps } from './steps/check-steps.ts';
import { runStep } from './steps/run-step.ts';
import { serveSite } from './steps/serve-site.ts';

// `npm start`: seeds → cases → pages → search index → a local web server.
console.log('地方法治实践库：导入文章、生成网页、建立搜索索引，然后在本机打开。');
// An article that cannot be read is told of, and does not keep the others from the site.
await runStep({ name: '导入文章（ingest）', command: ['node', 'scripts/ingest.ts'], isShown: true });
let isGood = true;
for (const step of buildSteps) isGood = isGood && (await runStep(step));
if (isGood) await serveSite();
else process.exitCode = 1;
