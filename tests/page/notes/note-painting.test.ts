// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createNotePainting } from '../../../lib/page/notes/painting/note-painting.ts';
import { makeTextMap, type TextMap } from '../../../lib/page/text-map.ts';
import { placedNote } from './memory-keeper.ts';

const TEXT = 'The bridge is closed, the mayor said.';
const BRIDGE = { start: 4, end: 10 };
const MAYOR = { start: 22, end: 31 };

/** What happy-dom has not: a registry of highlights, which are sets of ranges with a priority. */
class TestHighlight extends Set<Range> {
  priority = 0;
}

let registry: Map<string, TestHighlight>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('Highlight', TestHighlight);
  vi.stubGlobal('CSS', { ...CSS, highlights: registry });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

/** The text in a page; every call puts it into new nodes. */
function page(text = TEXT): TextMap {
  const node = document.createTextNode(text);
  document.body.replaceChildren(node);
  return makeTextMap(text, [{ start: 0, end: text.length, node, nodeStart: 0 }]);
}

function painted(): Record<string, string[]> {
  const marks = [...registry].filter(([, { size }]) => size > 0);
  return Object.fromEntries(
    marks.map(([name, ranges]) => [
      name.replace('says-who-note-', ''),
      [...ranges].map((range) => range.toString()),
    ]),
  );
}

describe('the painting of notes', () => {
  const bridge = placedNote(TEXT, BRIDGE, { id: 'bridge', colour: 'blue' });
  const mayor = placedNote(TEXT, MAYOR, { id: 'mayor', colour: 'pink' });

  test('gives each note the paper of its colour, and an uncertain one a mark besides', async () => {
    const painting = createNotePainting();
    const doubtful = { ...mayor, match: { ...mayor.match, state: 'uncertain' as const } };
    await painting.show([bridge, doubtful], page());
    const words = ['the mayor'];
    expect(painted()).toEqual({ blue: ['bridge'], 'faint-pink': words, uncertain: words });
  });

  test('paints nothing for a lost note', async () => {
    const painting = createNotePainting();
    const lost = { ...bridge, match: { state: 'lost', span: null, score: 0 } as const };
    await painting.show([lost], page());
    expect(painted()).toEqual({});
    expect(painting.rangesOf('bridge')).toEqual([]);
  });

  test('leaves alone what has not changed', async () => {
    const painting = createNotePainting();
    const map = page();
    await painting.show([bridge, mayor], map);
    const [kept] = painting.rangesOf('bridge');
    const green = { ...mayor, note: { ...mayor.note, colour: 'green' as const } };
    await painting.show([bridge, green], map);
    expect(painting.rangesOf('bridge')[0]).toBe(kept);
    expect(painted()).toEqual({ blue: ['bridge'], green: ['the mayor'] });
  });

  test('follows its words into new nodes', async () => {
    const painting = createNotePainting();
    await painting.show([bridge], page());
    await painting.show([bridge], page());
    expect(painted()).toEqual({ blue: ['bridge'] });
    expect(painting.rangesOf('bridge')[0]?.startContainer).toBe(document.body.firstChild);
  });

  test('takes away the paint of a note that is gone', async () => {
    const painting = createNotePainting();
    const map = page();
    await painting.show([bridge, mayor], map);
    await painting.show([mayor], map);
    expect(painted()).toEqual({ pink: ['the mayor'] });
  });

  test('comes back when the page has thrown it out', async () => {
    const painting = createNotePainting();
    const map = page();
    await painting.show([bridge], map);
    registry.clear();
    await painting.show([bridge], map);
    expect(painted()).toEqual({ blue: ['bridge'] });
  });

  test('shades what the reader is at, whatever else is painted', async () => {
    const painting = createNotePainting();
    const map = page();
    await painting.show([bridge], map);
    painting.choose(MAYOR, map);
    await painting.show([bridge], map);
    expect(painted()).toEqual({ blue: ['bridge'], chosen: ['the mayor'] });
    painting.choose(null, map);
    expect(painted()).toEqual({ blue: ['bridge'] });
  });

  test('leaves nothing behind', async () => {
    const painting = createNotePainting();
    await painting.show([bridge, mayor], page());
    expect(document.adoptedStyleSheets).toHaveLength(1);
    painting.clear();
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
