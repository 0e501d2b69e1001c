import search from './assets/bundle-search.js?raw';
import style from './assets/handout.css?raw';
import slidesStyle from './assets/slides.css?raw';
import slidesScript from './assets/slides.js?raw';
import { contentsToHtml } from './html/contents-to-html.ts';
import { handoutToHtml } from './html/handout-to-html.ts';
import { noteToHtml } from './html/note-to-html.ts';
import { ownHead } from './html/own-head.ts';
import { pageToHtml } from './html/page-to-html.ts';
import { searchTexts } from './html/search-texts.ts';
import { slidesToHtml } from './html/slides-to-html.ts';
import type { Pack } from './pack.ts';

const head = ownHead(style);

/** The pages of a pack as files that each stand alone: no server, no other file, no network. */
export const packPages = {
  handout: (pack: Pack): string => pageToHtml({ title: `讲义：${pack.title}`, head, body: handoutToHtml(pack) }),
  slides: (pack: Pack): string =>
    pageToHtml({
      title: `幻灯片：${pack.title}`,
      head: ownHead(slidesStyle, slidesScript),
      body: slidesToHtml(pack),
    }),
  note: (pack: Pack): string => pageToHtml({ title: `教学说明：${pack.title}`, head, body: noteToHtml(pack) }),
  contents: (pack: Pack): string =>
    pageToHtml({
      title: pack.title,
      head: ownHead(style, search),
      body: `${contentsToHtml(pack)}\n<script type="application/json" id="pack-texts">${scriptData(searchTexts(pack))}</script>`,
    }),
} as const;

// `</script>` in a text would end the element.
function scriptData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
