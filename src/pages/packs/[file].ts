import type { APIRoute, InferGetStaticPropsType } from 'astro';
import handout from '../../exports/pack/assets/handout.css?raw';
import slides from '../../exports/pack/assets/slides.css?raw';
import slidesScript from '../../exports/pack/assets/slides.js?raw';

/** The style and script of the pages of packs, for those pages on the site: its policy allows none inside a page. */
export const getStaticPaths = () =>
  Object.entries({ 'handout.css': handout, 'slides.css': slides, 'slides.js': slidesScript }).map(([file, text]) => ({
    params: { file },
    props: { text },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { text } }) =>
  new Response(text);
