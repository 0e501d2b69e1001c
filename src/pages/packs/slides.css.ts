import type { APIRoute } from 'astro';
import text from '../../exports/pack/assets/slides.css?raw';

/** The style of slides on the site, whose policy allows none inside a page. */
export const GET: APIRoute = () => new Response(text);
