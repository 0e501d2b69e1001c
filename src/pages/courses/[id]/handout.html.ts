import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitePage } from '../../../components/pack/site-page.ts';
import { handoutToHtml } from '../../../exports/pack/html/handout-to-html.ts';
import { coursePacks } from '../../_course-packs.ts';

export const getStaticPaths = coursePacks;

/** The handout of a course, to be read or printed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { packFor }, site }) => {
  const pack = packFor(site);
  return new Response(
    sitePage({
      courseId: pack.id,
      title: `讲义：${pack.title}（课程 ${pack.id}）`,
      description: `课程“${pack.title}”的讲义，A4 打印。`,
      body: handoutToHtml(pack),
      style: 'handout.css',
    }),
  );
};
