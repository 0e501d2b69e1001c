import { addresses } from '../../addresses.ts';

/** The card of a page as a picture: that of a case or a course by its id, that of the library for all other pages. */
export function cardAddress(id: string = 'library'): string {
  return addresses.file(`cards/${id}.png`);
}
