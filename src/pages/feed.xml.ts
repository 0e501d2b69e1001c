import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { absoluteAddress } from '../components/absolute-address.ts';
import { caseTitle } from '../components/case-title.ts';
import type { Case } from '../domain/case.ts';
import { atomFeed } from '../exports/feed/atom-feed.ts';
import { site as house } from '../site.ts';
import { loadCases } from './_load-cases.ts';

// Readers of feeds come by every few days; a year of cases would only make the file long.
const mostEntries = 50;

/** The newest cases as an Atom feed, by the day on which they were reviewed. Drafts are left out, as search engines leave them. */
export const GET: APIRoute = async ({ site }) => {
  const entries = (await loadCases())
    .filter(({ review }) => review.status === 'reviewed')
    .toSorted((one, other) => updated(other).localeCompare(updated(one)) || one.id.localeCompare(other.id))
    .slice(0, mostEntries);
  const text = atomFeed({
    id: stableId(house.name),
    title: `${house.name}：新案例`,
    subtitle: house.description,
    url: absoluteAddress(addresses.page(''), site),
    self: absoluteAddress(addresses.file('feed.xml'), site),
    entries: entries.map((entry) => ({
      id: stableId(entry.id),
      title: caseTitle(entry),
      url: absoluteAddress(addresses.case(entry.id), site),
      updated: updated(entry),
      summary: entry.gist ?? caseTitle(entry),
      author: house.name,
    })),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

function updated({ id, review, source }: Case): string {
  // fz-210200-2024-001: the year in which its content ends
  return review.on ?? source.published?.date ?? id.slice('fz-210200-'.length, 'fz-210200-2024'.length);
}

/** A UUID made of an id as RFC 9562 makes version 8: the same in every build, wherever the site stands. */
function stableId(id: string): string {
  const digits = createHash('sha256').update(`rule-of-law-practice-library/${id}`).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${digits.slice(20, 32)}`;
}
