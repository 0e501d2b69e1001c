import type { APIRoute } from 'astro';
import { addresses } from '../../addresses.ts';
import { dataPackage } from '../../exports/data/data-package.ts';
import { site as house } from '../../site.ts';
import { loadDataFiles } from '../_load-data-files.ts';
import { fieldNotes } from '../_load-field-notes.ts';

/** The descriptor of the CSV files beside it, as Frictionless Data tells it. */
export const GET: APIRoute = async ({ site }) => {
  const descriptor = dataPackage({
    title: `${house.name}数据`,
    description: house.description,
    homepage: site === undefined ? undefined : new URL(addresses.page('data'), site).href,
    files: await loadDataFiles(),
    notes: fieldNotes,
  });
  return new Response(`${JSON.stringify(descriptor, undefined, 2)}\n`);
};
