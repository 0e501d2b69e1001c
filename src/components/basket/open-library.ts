import { type CaseFile, fromCaseFile } from '../../exports/pack/case-file.ts';
import type { Pack, PackFigure, PackItem, PackReference } from '../../exports/pack/pack.ts';
import { type ChartFacts, chartItem } from '../pack/chart-item.ts';
import { entryKind } from './entry-kind.ts';
import type { LoadedEntry } from './loaded-entry.ts';

/**
 * Opens the library for a basket: gives what reads a thing by its number from the files that the build wrote, each file once. A
 * thing that cannot be had is undefined. Addresses come out whole.
 */
export function openLibrary(base: string): (id: string) => Promise<LoadedEntry | undefined> {
  const files = new Map<string, Promise<Response | undefined>>();
  const read = async (path: string) => {
    const file = files.get(path) ?? fetched(`${base}${path}`);
    files.set(path, file);
    // A body can be read once: each reader has a copy.
    return (await file)?.clone();
  };
  return async (id) => {
    switch (entryKind(id)) {
      case 'case':
      case 'practice': {
        const file: CaseFile | undefined = await (await read(`cases/${caseOf(id)}/pack.json`))?.json();
        const pack = file && fromCaseFile(file);
        const item = pack && [pack.whole, ...pack.practices].find((one) => one.id === id);
        return item && { kind: 'item', item: wholeAddresses(item) };
      }
      case 'course': {
        const course: Pack | undefined = await (await read(`courses/${id}/pack.json`))?.json();
        return course && { kind: 'course', course: courseAddresses(course) };
      }
      case 'chart': {
        const [facts, svg] = await Promise.all([read(`charts/${id}.metadata.json`), read(`charts/${id}.svg`)]);
        if (facts === undefined || svg === undefined) return undefined;
        const told: ChartFacts = await facts.json();
        return { kind: 'item', item: wholeAddresses(chartItem(told, await svg.text())) };
      }
    }
  };
}

// fz-210200-2024-001-p10 → fz-210200-2024-001
function caseOf(id: string): string {
  return id.replace(/-p\d+$/, '');
}

async function fetched(address: string): Promise<Response | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? response : undefined;
  } catch {
    // Offline: said to the reader by the caller.
    return undefined;
  }
}

function courseAddresses(course: Pack): Pack {
  const parts = course.parts.map((part) => ({ ...part, items: part.items.map(wholeAddresses) }));
  return { ...course, address: whole(course.address), parts };
}

function wholeAddresses(item: PackItem): PackItem {
  return {
    ...item,
    address: whole(item.address),
    reference: item.reference && wholeReference(item.reference),
    figures: item.figures.map((figure): PackFigure => ({
      ...figure,
      address: whole(figure.address),
      reference: wholeReference(figure.reference),
    })),
  };
}

function wholeReference({ work, found }: PackReference): PackReference {
  return { work, found: { ...found, url: whole(found.url) } };
}

function whole(address: string): string {
  return new URL(address, location.href).href;
}
