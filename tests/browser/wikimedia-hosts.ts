import { createServer } from 'node:https';

import {
  startWikimediaServer,
  type WikimediaServer,
} from '../knowledge/look-up/wikimedia-server.ts';
import { makeSelfSigned } from './self-signed.ts';

/** Hosts of Wikimedia that a browser can be told to find on this machine. */
export const WIKIMEDIA_HOSTS = [
  'en.wikipedia.org',
  'www.wikidata.org',
  'upload.wikimedia.org',
] as const;

/** What stands for Wikimedia, as a browser reaches it: see `wikimediaPort` in browser-face.ts. */
export interface WikimediaHosts extends WikimediaServer {
  readonly port: number;
}

/** Starts it on a free port. */
export async function startWikimediaHosts(): Promise<WikimediaHosts> {
  const server = await startWikimediaServer();
  const secure = createServer(makeSelfSigned(), ({ url = '/', headers }, response) => {
    server.reply({ address: `https://${headers.host}${url}`, headers }, response);
  });
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  const address = secure.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return {
    ...server,
    port: address.port,
    async close() {
      secure.closeAllConnections();
      await new Promise((resolve) => secure.close(resolve));
      await server.close();
    },
  };
}
