import { getCollection } from 'astro:content';
import type { Case } from '../domain/case.ts';
import { orderCases } from '../queries/order-cases.ts';

let loaded: Promise<readonly Case[]> | undefined;

/** All published cases in the library's order; read once a build. */
export function loadCases(): Promise<readonly Case[]> {
  // The development server must see edits at once.
  if (import.meta.env.DEV) return readCases();
  loaded ??= readCases();
  return loaded;
}

async function readCases(): Promise<readonly Case[]> {
  return orderCases((await getCollection('cases')).map(({ data }) => data));
}
