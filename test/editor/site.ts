import { createServer } from 'node:http';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';

/** What is asked of a site. */
export interface Asked {
  readonly method: string;
  /** With a slash in front, percent signs read. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: () => Promise<string>;
}

/** What it answers; 200 unless it says otherwise. */
export interface Answer {
  readonly status?: number;
  readonly content?: string | Uint8Array;
}

export type Site = (asked: Asked) => Answer | Promise<Answer>;

const types: Readonly<Record<string, string>> = {
  '': 'text/html',
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface Served {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves a site on a port of its own on the loopback address, open to pages of other origins as a public one is. */
export async function serve(site: Site): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(pathname);
    const asked = { method: request.method ?? 'GET', path, query: searchParams, body: () => text(request) };
    void answerOf(site, asked).then(({ status = 200, content }) => {
      response.writeHead(status, {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, PUT',
        'access-control-allow-headers': '*',
        'content-type': types[extname(path)] ?? 'application/octet-stream',
      });
      response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerOf(site: Site, asked: Asked): Promise<Answer> {
  // A page asks so before it writes to another origin.
  if (asked.method === 'OPTIONS') return { status: 204 };
  try {
    return await site(asked);
  } catch (error) {
    return { status: 500, content: String(error) };
  }
}
