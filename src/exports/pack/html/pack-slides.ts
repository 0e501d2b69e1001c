import { gbt7714Found } from '../../citation/gbt-7714.ts';
import { escapeMarkup as text } from '../escape-markup.ts';
import type { Pack, PackItem, PackPart } from '../pack.ts';
import type { Slide } from './slide.ts';

/** A slide holds no more figures than these; what is more stands in the handout. */
const mostFigures = 6;

/** The slides of a pack: its title, for each part a heading and one slide an item, the questions, where it came from. */
export function packSlides(pack: Pack): readonly Slide[] {
  const { title, gist, library, address, objectives, parts, questions, facts } = pack;
  return [
    {
      title,
      kind: 'title',
      html: `<h1>${text(title)}</h1>${gist === undefined ? '' : `<p class="lead">${text(gist)}</p>`}<p class="small">${text(library)}　${text(address)}</p>`,
      notes: [...facts.map((fact) => `${fact.label}：${fact.text}`), ...objectives.map((aim) => `目标：${aim}`)],
    },
    ...parts.flatMap((part) => [
      ...(part.script === undefined ? [] : [stepSlide(part)]),
      ...part.items.map((item) => itemSlide(titled(item, part), pack.accessed)),
    ]),
    ...(questions.length === 0 ? [] : [questionsSlide(questions)]),
  ];
}

function stepSlide({ title, details, script }: PackPart): Slide {
  const html = `<h2>${text(title)}</h2>${details === undefined ? '' : `<p class="lead">${text(details)}</p>`}`;
  return { title, kind: 'step', html, notes: script === undefined ? [] : [script] };
}

// Figures that a step compares have no name of their own.
function titled(item: PackItem, part: PackPart): PackItem {
  return item.kind === 'figures' ? { ...item, title: `${part.title}：${item.title}` } : item;
}

function itemSlide(item: PackItem, accessed: string): Slide {
  const { title, place, facts, figures, svg, reference, quote, note, sources, drawn = [] } = item;
  const more = figures.length - mostFigures;
  const shown = figures
    .slice(0, mostFigures)
    .map(({ name, value, details }) => `<li><b>${text(value)}</b> ${text(name)} <small>${text(details)}</small></li>`);
  const inside =
    svg === undefined
      ? [
          `<h2>${text(title)}${place === undefined ? '' : ` <small>${text(place)}</small>`}</h2>`,
          facts.length === 0
            ? ''
            : `<dl>${facts.map((fact) => `<div><dt>${text(fact.label)}</dt><dd>${text(fact.text)}</dd></div>`).join('')}</dl>`,
          shown.length === 0 ? '' : `<ul class="figures">${shown.join('')}</ul>`,
          more > 0 ? `<p class="small">还有 ${more} 个数，见讲义。</p>` : '',
          reference === undefined ? '' : `<p class="small source">${text(sourceLine(item))}</p>`,
        ]
      : [`<h2 class="unseen">${text(title)}</h2><figure>${svg}</figure>`];
  return {
    title,
    kind: 'item',
    html: inside.join(''),
    notes: [
      ...(note === undefined ? [] : [`备课：${note}`]),
      ...(quote === undefined ? [] : [`${quote.label}：${quote.before}${quote.quote}${quote.after}`]),
      ...figures.map(({ name, value, sentence }) => `${name} ${value}：${sentence}`),
      ...drawn.map(({ label, text: said }) => `${label} ${said}`),
      ...(sources === undefined ? [] : [`来源：${sources}`]),
      ...(reference === undefined ? [] : [gbt7714Found(reference.work, reference.found, '2025', accessed)]),
    ],
  };
}

function sourceLine({ reference, id }: PackItem): string {
  const { container, date, contributors } = reference?.work ?? { contributors: [] };
  const who = container ?? contributors[0]?.name;
  return [who, date, `编号 ${id.toUpperCase()}`].filter((part) => part !== undefined).join('，');
}

function questionsSlide(questions: Pack['questions']): Slide {
  return {
    title: '讨论题',
    kind: 'questions',
    html: `<h2>讨论题</h2><ol>${questions.map((question) => `<li>${text(question.text)}</li>`).join('')}</ol>`,
    notes: questions.flatMap(({ text: asked, hint }) => (hint === undefined ? [] : [`${asked}提示：${hint}`])),
  };
}
