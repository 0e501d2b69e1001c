import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { fontLetters } from './font-letters.ts';
import { replaceMissing } from './replace-missing.ts';

const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf',
);

/** Opens the one font of the cards and gives what draws an SVG as a PNG: the same on every machine, whatever fonts it has. */
export function openCardDrawer(): (svg: string) => Promise<Uint8Array> {
  const bytes = readFileSync(fontFile);
  const letters = fontLetters(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const font = { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: 'ZCOOL XiaoWei' };
  return async (svg) => (await renderAsync(replaceMissing(svg, letters), { font })).asPng();
}
