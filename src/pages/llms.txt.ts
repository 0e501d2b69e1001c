import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { absoluteAddress } from '../components/absolute-address.ts';
import { caseTitle } from '../components/case-title.ts';
import { dataEntities } from '../exports/data/data-entities.ts';
import { dataLicence } from '../exports/data/data-licence.ts';
import { site as house } from '../site.ts';
import { loadCases } from './_load-cases.ts';

// A list that a program reads at once; all the others are in the table of cases.
const mostCases = 100;

/** What the site holds and where its plain text lies, as llmstxt.org asks for it. */
export const GET: APIRoute = async ({ site }) => {
  const page = (path: string) => absoluteAddress(addresses.page(path), site);
  const file = (path: string) => absoluteAddress(addresses.file(path), site);
  const cases = (await loadCases()).filter(({ review }) => review.status === 'reviewed');
  const text = `# ${house.name}

> ${house.description}

每个案例页都有纯文本的一份，网址是案例页的网址加 index.txt。来源没有说的，这里也没有；首创、率先是来源的说法；目标、标准不是成绩。引用请引原文，可注明转引自本库的网址。${dataLicence.limit}

## 说明

- [关于本库](${page('about')})：收什么，怎样引用
- [方法与限度](${page('method')})：怎样读出数字，哪些不可比
- [编码手册](${page('data/codebook')})：每一列的意思

## 数据

${dataEntities.map(({ name, title, description }) => `- [${title}](${file(`data/${name}.ndjson`)})：${description}`).join('\n')}

## 案例

${cases
  .slice(0, mostCases)
  .map((entry) => `- [${caseTitle(entry)}](${file(`cases/${entry.id}/index.txt`)})：${entry.gist ?? entry.id}`)
  .join('\n')}

## Optional

- [全部案例](${page('cases')})
- [数据页](${page('data')})
`;
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
