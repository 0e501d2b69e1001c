import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { site } from '../src/site.ts';
import { libraryIds } from './content/library-ids.ts';
import { readPublishedRecord } from './content/published-record.ts';
import { readRetired } from './content/read-retired.ts';
import { checkDocument } from './links/check-document.ts';
import { fileToText } from './links/file-to-text.ts';
import type { LibraryAddress } from './links/read-address.ts';
import { siteBase } from './site/site-base.ts';

// `npm run links -- FILE…`: which addresses of the library in a course's documents are still good. Exit code 1 where one is not.
const usage = `查文档里本库的网址还好不好：有效、已移（移到哪里）、停用（为什么）、没有

用法
  npm run links -- 教案.docx 讲义.md ……   可以是 txt、md、csv、html、docx、pptx、xlsx
  npm run links -- --site https://fazhi.example.cn/ 教案.docx   网站不在 src/site.ts 写的地址

不联网；别的网站的网址只列出，不查。有一个不是“有效”的，退出码是 1。`;

process.exitCode = main() ? 0 : 1;

function main(): boolean {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help || positionals.length === 0) {
    (values.help ? console.log : console.error)(usage);
    return values.help;
  }
  const library = libraryAddress(values.site);
  const known = { present: libraryIds(), published: readPublishedRecord(), retired: readRetired().retired };
  let isGood = true;
  for (const path of positionals) {
    const text = readDocument(path);
    if (text === undefined) {
      isGood = false;
      continue;
    }
    const { lines, good, bad, unchecked } = checkDocument(text, known, library);
    console.log(`${path}：本库的网址和编号 ${good + bad} 个，有效 ${good}，要改 ${bad}；未查 ${unchecked}。`);
    for (const line of lines) console.log(`  ${line}`);
    isGood = isGood && bad === 0;
  }
  return isGood;
}

function libraryAddress(given: string | undefined): LibraryAddress {
  const address = given ?? process.env['SITE_URL'] ?? site.address;
  if (address === '') return undefined;
  return given === undefined ? new URL(siteBase(), address) : new URL(given.replace(/\/*$/, '/'));
}

function readDocument(path: string): string | undefined {
  if (!existsSync(path)) {
    console.error(`${path}：没有这个文件。检查名字。`);
    return undefined;
  }
  try {
    const text = fileToText(path, readFileSync(path));
    if (text === undefined) console.error(`${path}：这种格式读不了。另存为 docx、html 或 txt 再查。`);
    return text;
  } catch {
    console.error(`${path}：打不开，文件可能坏了或加了密。用 Word 另存一份再查。`);
    return undefined;
  }
}
