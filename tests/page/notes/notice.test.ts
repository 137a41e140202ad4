// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { Notice } from '../../../lib/page/notes/room/notice.ts';

function makeNotice() {
  const put = vi.fn<(slot: string, content: HTMLElement | null) => void>();
  const room = { put, setTone: () => undefined, isSourceOf: () => false, focused: null };
  const words = (): string | null => put.mock.lastCall?.[1]?.textContent ?? null;
  return { notice: new Notice(room, 'Close'), words };
}

test('what was done makes room for what comes', () => {
  const { notice, words } = makeNotice();
  notice.say('Highlighted: Figure', { word: 'Undo', accept: () => undefined });
  expect(words()).toContain('Highlighted: Figure');
  notice.giveWay();
  expect(words()).toBeNull();
});

test('what went wrong stays until it is closed, also after something that was done', () => {
  const { notice, words } = makeNotice();
  notice.say('Deleted');
  notice.warn('There is no room left.');
  notice.giveWay();
  expect(words()).toContain('There is no room left.');
  notice.close();
  expect(words()).toBeNull();
});
