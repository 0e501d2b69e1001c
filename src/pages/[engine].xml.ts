import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addresses } from '../addresses.ts';
import { absoluteAddress } from '../components/absolute-address.ts';
import { searchDescription } from '../exports/feed/search-description.ts';
import { sitemapFiles } from '../exports/feed/sitemap.ts';
import { site as house } from '../site.ts';
import { loadSitemap } from './_load-sitemap.ts';

/**
 * `sitemap.xml` with its parts, and `opensearch.xml`. Both want whole addresses: a house that has not said where it stands
 * (`address` in src/site.ts) gets neither.
 */
export const getStaticPaths = (async () => {
  if (import.meta.env.SITE === undefined) return [];
  const site = new URL(import.meta.env.SITE);
  const whole = (path: string) => absoluteAddress(path, site);
  const entries = (await loadSitemap()).map(({ path, modified }) => ({ url: whole(path), modified }));
  const files = [
    ...sitemapFiles(entries, (name) => whole(addresses.file(name))),
    {
      name: 'opensearch.xml',
      text: searchDescription({
        name: house.name,
        description: house.description,
        searchUrl: whole(addresses.page('search')),
        iconUrl: whole(addresses.file('favicon.svg')),
      }),
    },
  ];
  return files.map(({ name, text }) => ({ params: { engine: name.replace(/\.xml$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

/** A file for search engines and browsers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
