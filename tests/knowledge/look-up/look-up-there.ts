import { afterEach, beforeEach, vi } from 'vitest';

import type { LookUpQuestion } from '../../../lib/domain/look-up.ts';
import { lookUp } from '../../../lib/knowledge/look-up/look-up.ts';
import {
  ITEM,
  LABELS,
  MOSS_ITEM,
  MOSS_LABELS,
  PICTURE,
  PIXEL,
  SUMMARY,
  summaryOf,
} from './recorded.ts';
import { body, json, startWikimediaServer, type WikimediaServer } from './wikimedia-server.ts';

/** The moment at which all questions are asked. */
export const NOW = Date.parse('2026-11-23T08:00:00Z');

/** Looks a name up on the server; waits take no time and are remembered. */
export async function lookUpThere(
  server: WikimediaServer,
  question: Partial<LookUpQuestion> = {},
  timeoutMs = 4000,
) {
  const wait = vi.fn(async () => undefined);
  const fetch = vi.fn(server.fetch);
  const tools = {
    fetch,
    clock: () => NOW,
    wait,
    agent: 'SaysWho/1.2.3 (test)',
    timeoutMs,
    signal: new AbortController().signal,
  };
  const asked: LookUpQuestion = { kind: 'article', words: 'Ada Moss', language: 'en', ...question };
  const outcome = await lookUp(asked, tools);
  return {
    outcome,
    waits: wait.mock.calls.flat(),
    requests: fetch.mock.calls.map(([, how]) => how),
  };
}

/** Has the server know everything of Ada Moss. */
export function tellOfMoss(server: WikimediaServer): void {
  server.answer(LABELS, json(MOSS_LABELS));
  server.answer(ITEM, json(MOSS_ITEM));
  server.answer(PICTURE, body(PIXEL, 'image/png'));
  server.answer(`${SUMMARY}Ada_Moss`, json(summaryOf()));
}

/** Starts a server before each test of a file that knows everything of Ada Moss, and closes it after. */
export function withServer(take: (server: WikimediaServer) => void): void {
  let server: WikimediaServer;
  beforeEach(async () => {
    server = await startWikimediaServer();
    tellOfMoss(server);
    take(server);
  });
  afterEach(() => server.close());
}
