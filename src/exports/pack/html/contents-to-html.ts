import { escapeMarkup as text } from '../escape-markup.ts';
import type { Pack } from '../pack.ts';
import { addressToHtml } from './item-to-html.ts';

/** The first page of an offline bundle, as the inside of a page: what is in it, and a search over it. */
export function contentsToHtml({ title, gist, library, address, parts }: Pack): string {
  const items = parts.flatMap((part) => part.items);
  return [
    `<main class="handout"><header><p class="small">${text(library)}　离线包</p><h1>${text(title)}</h1>`,
    gist === undefined ? '' : `<p class="lead">${text(gist)}</p>`,
    '</header>',
    '<ul class="doors"><li><a href="handout.html">讲义</a> 给学员，可打印</li><li><a href="slides.html">幻灯片</a> 方向键翻页，F 全屏，N 看讲稿</li><li><a href="note.html">教学说明</a> 教师用</li><li><a href="handout.docx">讲义（Word）</a> 可改</li></ul>',
    '<form id="search" role="search" hidden><label for="words">在包里找</label> <input id="words" type="search" autocomplete="off" placeholder="如 调解、出庭"> <button type="submit">找</button></form>',
    '<p id="count" role="status"></p><ol id="results"></ol>',
    `<section><h2>目录</h2><ol>${items.map(({ id, title: name, place }) => `<li><a href="handout.html#${text(id)}">${text(name)}</a>${place === undefined ? '' : ` <small>${text(place)}</small>`}</li>`).join('')}</ol></section>`,
    `<footer class="small">出自${text(library)}，${addressToHtml(address)}。这个包不用网络；内容以网站为准。</footer></main>`,
  ].join('\n');
}
