import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchRefusal } from './fetch-refusal.ts';

/**
 * Reads the body of an answer, unpacked, up to `most` bytes; one that is larger is refused as soon as that shows, so that neither a
 * huge file nor a packed bomb fills the memory.
 */
export async function readBody(answer: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(answer.headers['content-length'] ?? 0) > most) throw tooLarge(answer, most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(answer)) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > most) throw tooLarge(answer, most);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function unpacked(answer: IncomingMessage): Readable {
  const unpack = UNPACKERS[answer.headers['content-encoding']?.toLowerCase() ?? ''];
  if (unpack === undefined) return answer;
  const body = unpack();
  answer.on('error', (error) => body.destroy(error));
  return answer.pipe(body);
}

function tooLarge(answer: IncomingMessage, most: number): FetchRefusal {
  answer.destroy();
  return new FetchRefusal(
    'too-large',
    `这个网址给的内容超过上限 ${most / 1024 / 1024} MB，没有读完。请在浏览器里下载，去掉图片或只留一篇文章，放进 seeds/ 再导入。`,
  );
}

const UNPACKERS: Readonly<Record<string, () => ReturnType<typeof createGunzip | typeof createBrotliDecompress>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
