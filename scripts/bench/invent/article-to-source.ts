import { strToU8, zipSync } from 'fflate';
import type { InventedArticle } from './invented-article.ts';

/** An article as an editor would drop it into `seeds/`: of ten, six are text, three a web page and one a Word document. */
export function articleToSource(
  article: InventedArticle,
  serial: number,
): { readonly name: string; readonly content: string | Uint8Array } {
  const name = `a${String(serial).padStart(5, '0')}`;
  const format = serial % 10;
  if (format < 6) return { name: `${name}.txt`, content: toText(article) };
  if (format < 9) return { name: `${name}.html`, content: toHtml(article) };
  return { name: `${name}.docx`, content: toDocx(article) };
}

function linesOf({ sections }: InventedArticle): readonly string[] {
  return sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [heading]),
    ...paragraphs.map((sentences) => sentences.map(({ text }) => text).join('')),
  ]);
}

function toText(article: InventedArticle): string {
  const byline =
    article.form === 'annual-report'
      ? [article.outlet, article.published]
      : [`${article.published} 来源：${article.outlet}`, `□ 本报记者 ${article.author}`];
  return `${[article.title, ...byline, '', ...linesOf(article)].join('\n')}\n`;
}

/** As the portals serve it: meta tags, navigation, share bar. */
function toHtml(article: InventedArticle): string {
  const paragraphs = linesOf(article).map((line) => `<p style="text-indent: 2em;">${line}</p>`);
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${article.title}-法治参考网</title>
<meta name="ArticleTitle" content="${article.title}"><meta name="PubDate" content="${article.published}">
<meta name="ContentSource" content="${article.outlet}"></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zc/">政策</a></li><li><a href="/al/">案例</a></li></ul></div>
<div class="main"><h1>${article.title}</h1>
<div class="info">时间：${article.published} 来源：${article.outlet} 作者：${article.author}</div>
<div class="share">分享到：<a href="#">微博</a> <a href="#">微信</a></div>
<div class="content">${paragraphs.join('\n')}</div>
<div class="tools"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div></div>
<div class="footer">主办：法治参考网 版权所有</div></body></html>
`;
}

/** The smallest package that Word opens. */
function toDocx(article: InventedArticle): Uint8Array {
  const paragraphs = [article.title, `${article.outlet} ${article.published}`, ...linesOf(article)].map(
    (line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`,
  );
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const schemas = 'http://schemas.openxmlformats.org';
