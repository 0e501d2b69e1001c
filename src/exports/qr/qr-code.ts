import { encode } from 'uqr';

/** A QR code as one SVG path: `size` is the side of the square in modules, its quiet zone of four modules included (ISO/IEC 18004). */
export interface QrCode {
  readonly size: number;
  /** The dark modules, to be drawn as a line one module wide: each run of a row is a stroke along its middle. */
  readonly path: string;
}

/** The QR code of an address, readable with 15 % of it dirty (level M). The same address always gives the same code. */
export function qrCode(address: string): QrCode {
  // Any of the eight masks can be read; to weigh them against each other takes most of the time of making a code.
  const { data, size } = encode(address, { ecc: 'M', border: 4, maskPattern: 2 });
  return { size, path: data.map(rowToPath).join('') };
}

function rowToPath(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  row.forEach((isDark, x) => {
    if (!isDark || row[x - 1] === true) return;
    const light = row.indexOf(false, x);
    const length = (light === -1 ? row.length : light) - x;
    path += `${path === '' ? `M${x} ${y}.5` : `m${x - end} 0`}h${length}`;
    end = x + length;
  });
  return path;
}
