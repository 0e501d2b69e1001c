import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { absoluteAddress } from '../components/absolute-address.ts';

/** What robots may read: everything. A sitemap is named where the house has said where it stands. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site === undefined ? '' : `\nSitemap: ${absoluteAddress(addresses.file('sitemap.xml'), site)}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
