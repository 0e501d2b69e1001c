import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { caseCard } from '../../components/card/case-card.ts';
import { type Card, cardSvg } from '../../components/card/card-svg.ts';
import { site } from '../../site.ts';
import { loadCases } from '../_load-cases.ts';
import { loadCourses } from '../_load-courses.ts';

/** A card for the library, each case and each course; none where the house has no address, for then nothing can show them. */
export async function getStaticPaths() {
  if (import.meta.env.SITE === undefined) return [];
  const library: Card = { stamp: '', title: site.name, gist: site.description, foot: '' };
  const courses = (await loadCourses()).map(({ data }) => data);
  return [
    path('library', library),
    ...(await loadCases()).map((entry) => path(entry.id, caseCard(entry))),
    ...courses.map(({ id, title, gist, minutes }) =>
      path(id, { stamp: `课程 ${id.toUpperCase()}`, title, gist, foot: `${site.name}　${minutes} 分钟` }),
    ),
  ];
}

/** A card as a drawing, of which `scripts/draw-cards.ts` makes the picture. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { card } }) =>
  new Response(cardSvg(card));

function path(id: string, card: Card) {
  return { params: { id }, props: { card } };
}
