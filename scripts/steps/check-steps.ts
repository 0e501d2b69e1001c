import type { Step } from './run-step.ts';

/** What `npm run check` looks at before anything is built, cheapest first. */
export const sourceSteps: readonly Step[] = [
  { name: '代码格式（Prettier）', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: '代码规则与分层（Biome）', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  { name: '无用代码与依赖（Knip）', command: ['knip'] },
  { name: '内容（check-content）', command: ['node', 'scripts/check-content.ts'] },
  { name: '数据版本没有改动（release）', command: ['node', 'scripts/release.ts', '--check'] },
  { name: '与原文的雷同（check-originality）', command: ['node', 'scripts/check-originality.ts'] },
  { name: '类型（astro check）', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
];

/** The site as it is published: pages, then the search index. */
export const buildSteps: readonly Step[] = [
  { name: '生成网页（Astro）', command: ['astro', 'build'] },
  { name: '画卡片（draw-cards）', command: ['node', 'scripts/draw-cards.ts'] },
  { name: '生成搜索索引（Pagefind）', command: ['node', 'scripts/index-search.ts'] },
];

/** What `npm run check` looks at in the built pages. */
export const siteSteps: readonly Step[] = [
  { name: '网页代码（html-validate）', command: ['html-validate', '--max-warnings', '0', 'dist/**/*.html'] },
  { name: '标题、链接、锚点、发布过的网址（check-site）', command: ['node', 'scripts/check-site.ts'] },
  { name: '编号的记录（record）', command: ['node', 'scripts/record-ids.ts', '--check'], isShown: true },
];
