import type { Basket } from './basket.ts';
import { basketToPack } from './basket-to-pack.ts';
import type { LoadedEntry } from './loaded-entry.ts';
import { saveFile } from '../save-file.ts';

/**
 * Makes a file of a basket and gives it to the reader; what writes the formats is loaded by the first call.
 *
 * @returns what is to be told of it, in Chinese
 */
export async function downloadBasket(
  kind: string,
  basket: Basket,
  library: string,
  load: (id: string) => Promise<LoadedEntry | undefined>,
): Promise<string> {
  const loaded = new Map<string, LoadedEntry>();
  for (const { id } of basket.entries) {
    const entry = await load(id);
    if (entry !== undefined) loaded.set(id, entry);
  }
  if (loaded.size === 0) return '一项也取不到：网络可能断了。接通后再试。';
  const accessed = new Intl.DateTimeFormat('sv-SE').format(new Date());
  const pack = basketToPack(basket, loaded, { library, address: location.href, accessed });
  try {
    const { makeDownload } = await import('./make-download.ts');
    const file = makeDownload(kind, pack);
    saveFile(file.name, file.blob);
    const missing = basket.entries.length - loaded.size;
    return `已存为 ${file.name}。${missing === 0 ? '' : `有 ${missing} 项取不到，没有放进去。`}`;
  } catch {
    // The part of the site that makes files is fetched only now: offline there is none.
    return '没有做成：做文件的程序没有取到，网络可能断了。接通后再试。';
  }
}
