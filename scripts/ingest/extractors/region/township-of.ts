import type { Article } from '../../article.ts';

/**
 * The township that an article is about (白石镇, 河湾街道), or undefined: its title must name it after a county, city or at the
 * head, and the text must speak of it again.
 */
export function townshipOf({ masthead, sections }: Article): string | undefined {
  for (const text of [masthead.title, masthead.issuer, masthead.subtitle]) {
    const name = TOWNSHIP.exec(text ?? '')?.groups?.['name'];
    if (name === undefined || NO_NAME.test(name)) continue;
    const isTold = sections.some(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.text.includes(name)));
    if (isTold) return name;
  }
  return undefined;
}

// 云州市青岭县白石镇… · 河湾街道：…
const TOWNSHIP =
  /(?:^|[县区市旗：:|\s])(?<name>[\u4e00-\u9fa5]{2,4}?(?:镇|乡|街道))(?![\u4e00-\u9fa5]{0,1}级|村|化|[（(])/;
const NO_NAME = /^(?:法治|各|全|示范|特色|城|小|乡|两个|首批|基层|美丽|平安|推进|建设|打造)|乡镇/;
