import { createServer, type Server } from 'node:http';

/** What one address answers. */
export interface ServedPage {
  readonly body: string | Buffer;
  /** `text/html; charset=utf-8` unless given. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on this machine only, for pages under any path; everything else is 404. */
export interface PageServer {
  /** Serves the page and gives its address; a new page under an old path replaces it. */
  serve(path: string, page: ServedPage | string): string;
  /** The paths that were asked for, each time, since this was last asked. */
  takeAsked(): readonly string[];
  close(): Promise<void>;
}

/** Starts a page server on a free port of 127.0.0.1. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const page = pages.get(pathname);
    response.setHeader('content-type', page?.type ?? 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(page?.headers ?? {}))
      response.setHeader(name, value);
    response.writeHead(page ? 200 : 404).end(page?.body ?? '');
  });
  const origin = await listen(server);
  return {
    serve(path, page) {
      pages.set(new URL(path, origin).pathname, typeof page === 'string' ? { body: page } : page);
      return new URL(path, origin).href;
    },
    takeAsked: () => asked.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The page server has no port');
  return `http://127.0.0.1:${address.port}`;
}
