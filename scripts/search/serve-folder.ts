import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A folder served on this machine as a static file server does it: text compressed, Pagefind's files as they are. */
export interface FolderServer {
  /** With the base path and a slash at the end. */
  readonly url: string;
  /** What was sent since this was asked last, without headers. */
  readonly takeSent: () => readonly { readonly path: string; readonly bytes: number }[];
  readonly close: () => void;
}

/** Serves `folder` below `base` (slashes at both ends) on a free port. */
export async function serveFolder(folder: string, base: string): Promise<FolderServer> {
  let sent: { path: string; bytes: number }[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? join(folder, normalize(`/${path.slice(base.length)}`)) : undefined;
    const name = file?.endsWith('/') ? join(file, 'index.html') : file;
    const content = name === undefined ? undefined : await readFile(name).catch(() => undefined);
    if (name === undefined || content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(name)];
    const body = type === undefined ? content : gzipSync(content, { level: 6 });
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=3600',
      ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
