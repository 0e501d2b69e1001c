import { site } from '../../src/site.ts';

/** The path below which the site is built, with slashes at both ends: SITE_BASE, else what `src/site.ts` says; `/kexue/fazhi/`. */
export function siteBase(): string {
  return `/${process.env['SITE_BASE'] ?? site.base}/`.replace(/\/+/g, '/');
}
