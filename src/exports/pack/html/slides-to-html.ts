import { escapeMarkup as text } from '../escape-markup.ts';
import type { Pack } from '../pack.ts';
import { packSlides } from './pack-slides.ts';
import type { Slide } from './slide.ts';

/**
 * The slides of a pack as the inside of a page. Without a script they stand one below the other, each with its notes; slides.js
 * shows one at a time.
 */
export function slidesToHtml(pack: Pack): string {
  const slides = packSlides(pack);
  return [
    '<main class="slides" id="slides">',
    ...slides.map((slide, index) => slideToHtml(slide, index + 1, slides.length)),
    '</main>',
    '<nav class="controls" aria-label="放映" hidden>',
    '<button type="button" data-go="previous">上一张</button>',
    '<span role="status" id="place"></span>',
    '<button type="button" data-go="next">下一张</button>',
    '<button type="button" data-go="notes" aria-pressed="false">讲稿（N）</button>',
    '<button type="button" data-go="full">全屏（F）</button>',
    '</nav>',
  ].join('\n');
}

function slideToHtml({ title, kind, html, notes }: Slide, number: number, all: number): string {
  return [
    `<section class="slide ${kind}" id="slide-${number}" aria-label="第 ${number} 张，共 ${all} 张：${text(title)}">`,
    `<div class="face">${html}</div>`,
    notes.length === 0
      ? ''
      : `<div class="notes" role="note" aria-label="讲稿">${notes.map((note) => `<p>${text(note)}</p>`).join('')}</div>`,
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
