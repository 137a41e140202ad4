import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { runNoteCommand } from '../../../entrypoints/background/note-commands.ts';
import { fakeScripting, type FakeScripting } from './fake-scripting.ts';

const TAB = 7;

let scripting: FakeScripting;
const openPopup = vi.fn(async () => undefined);
beforeEach(() => {
  fakeBrowser.reset();
  scripting = fakeScripting();
  openPopup.mockClear();
  Object.assign(fakeBrowser.action, { openPopup });
});

/** A page that answers like our scripts, once they are in it; `article` is what taking it comes to. */
function pageWith(article: string) {
  const commands: unknown[] = [];
  const isIn = (file: string): boolean => scripting.injected.some((one) => one.endsWith(file));
  const sendMessage = async (_: number, { name, request }: { name: string; request: unknown }) => {
    if (name === 'takeArticle' && isIn('article.js')) return { ok: true, response: article };
    if (!isIn('notes.js'))
      throw new Error('Could not establish connection. Receiving end does not exist.');
    commands.push(request);
    return { ok: true, response: true };
  };
  Object.assign(fakeBrowser.tabs, { sendMessage });
  return commands;
}

describe('a command for notes', () => {
  it('goes to a page that was not read yet, which is taken first', async () => {
    const commands = pageWith('taken');
    await runNoteCommand(TAB, 'highlight');
    expect(scripting.injected).toEqual([
      '7 /content-scripts/article.js',
      '7 /content-scripts/notes.js',
    ]);
    expect(commands).toEqual([{ command: 'highlight' }]);
  });

  it('goes straight to a page with our scripts', async () => {
    const commands = pageWith('taken');
    await runNoteCommand(TAB, 'highlight');
    await runNoteCommand(TAB, 'comment');
    expect(scripting.injected).toHaveLength(2);
    expect(commands).toHaveLength(2);
  });

  it.each(['no-article', 'empty-page', 'pdf'])(
    'opens the popup, which explains, on a page that cannot be noted on: %s',
    async (reason) => {
      const commands = pageWith(reason);
      await runNoteCommand(TAB, 'highlight');
      expect(commands).toEqual([]);
      expect(openPopup).toHaveBeenCalledTimes(1);
    },
  );

  it('opens the popup where the browser lets us into no page', async () => {
    pageWith('taken');
    scripting.close();
    await runNoteCommand(TAB, 'highlight');
    expect(openPopup).toHaveBeenCalledTimes(1);
  });
});
