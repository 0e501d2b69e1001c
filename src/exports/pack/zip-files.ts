import { strToU8, zipSync } from 'fflate';

/** Files before they are packed: path → text (written as UTF-8) or bytes. */
export type PackFiles = Readonly<Record<string, string | Uint8Array>>;

// The first moment that a zip can tell; made of local time, as the zip writes local time, so that every machine writes the same bytes.
const moment = new Date(1980, 0, 1);

/** Packs files into a zip, in the order given; the same files give the same bytes anywhere and at any time. */
export function zipFiles(files: PackFiles): Uint8Array<ArrayBuffer> {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
  );
  return new Uint8Array(zipSync(bytes, { level: 9, mtime: moment }));
}
