import { addresses } from '../../addresses.ts';

/** The heights in pixels at which a practice and a figure with its sentence fit in a column of 640. */
export const frameHeights = { practice: 420, figure: 260 } as const;

/**
 * The bare page of one thing in a case. All of a case share a page, and the fragment picks one: a case of a hundred things would
 * otherwise need a hundred pages.
 */
export function itemFrame(caseId: string, itemId: string): string {
  return `${addresses.page(`embed/cases/${caseId}`)}#${itemId}`;
}
