import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitePage } from '../../../components/pack/site-page.ts';
import { slidesToHtml } from '../../../exports/pack/html/slides-to-html.ts';
import { coursePacks } from '../../_course-packs.ts';

export const getStaticPaths = coursePacks;

/** The slides of a course. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { packFor }, site }) => {
  const pack = packFor(site);
  return new Response(
    sitePage({
      courseId: pack.id,
      title: `幻灯片：${pack.title}（课程 ${pack.id}）`,
      description: `课程“${pack.title}”的幻灯片，方向键翻页，带讲稿，可打印。`,
      body: slidesToHtml(pack),
      style: 'slides.css',
      script: 'slides.js',
    }),
  );
};
