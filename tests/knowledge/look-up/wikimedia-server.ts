import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';

/** What the server was asked. */
export interface AskedWikimedia {
  /** "https://en.wikipedia.org/api/rest_v1/page/summary/Ada_Moss" */
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
}

export type WikimediaAnswer = (response: ServerResponse, asked: AskedWikimedia) => void;

/** Stands for all hosts of Wikimedia, on this machine only; what has no answer is 404. */
export interface WikimediaServer {
  readonly asked: readonly AskedWikimedia[];
  /** Gives the answer to every address that begins so; the answer given last wins. */
  answer(start: string, answer: WikimediaAnswer): void;
  /** Forgets what it was asked. */
  forget(): void;
  /** `fetch` to the real addresses, which only comes here. */
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** Answers a question that came here another way. */
  reply(asked: AskedWikimedia, response: ServerResponse): void;
  readonly origin: string;
  close(): Promise<void>;
}

const PROBLEM = {
  type: 'https://mediawiki.org/wiki/HyperSwitch/errors/not_found',
  title: 'Not found.',
  method: 'get',
  detail: 'Page or revision not found.',
};

/** Starts the server on a free port. */
export async function startWikimediaServer(): Promise<WikimediaServer> {
  const asked: AskedWikimedia[] = [];
  const answers: { readonly start: string; readonly answer: WikimediaAnswer }[] = [];
  const reply = (question: AskedWikimedia, response: ServerResponse): void => {
    asked.push(question);
    const found = answers.findLast(({ start }) => question.address.startsWith(start));
    (found?.answer ?? json(PROBLEM, 404))(response, question);
  };
  const server = createServer(({ url = '/', headers }, response) => {
    reply({ address: `https:/${url}`, headers }, response);
  });
  const origin = await listen(server);
  return {
    asked,
    reply,
    origin,
    answer: (start, answer) => void answers.push({ start, answer }),
    forget: () => void asked.splice(0),
    async fetch(address, request) {
      const response = await fetch(address.replace('https:/', origin), request);
      const url = response.url.replace(origin, 'https:/');
      return Object.defineProperty(response, 'url', { value: url });
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(value: unknown, status = 200, headers: object = {}): WikimediaAnswer {
  return body(JSON.stringify(value), 'application/json; charset=utf-8', status, headers);
}

/** Answers with these bytes. */
export function body(
  bytes: string | Buffer,
  type: string,
  status = 200,
  headers: object = {},
): WikimediaAnswer {
  return (response) =>
    void response.writeHead(status, { 'content-type': type, ...headers }).end(bytes);
}

/** Sends on to another title, as Wikipedia does where a title is not quite right. */
export function redirect(address: string, status = 302): WikimediaAnswer {
  return (response) =>
    void response.writeHead(status, { location: address.replace('https:/', '') }).end();
}

/** One answer after the other; the last one stays. */
export function inTurn(...turns: readonly WikimediaAnswer[]): WikimediaAnswer {
  let turn = 0;
  return (response, asked) => turns[Math.min(turn++, turns.length - 1)]?.(response, asked);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}`;
}
