import { access } from 'node:fs/promises';
import { serveSite } from './steps/serve-site.ts';

// `npm run preview`: serves what the last build left in dist/.
const isBuilt = await access('dist/index.html').then(
  () => true,
  () => false,
);
if (isBuilt) await serveSite();
else {
  console.error('dist/ 里还没有网页。请先运行 npm run build，或直接运行 npm start。');
  process.exitCode = 1;
}
