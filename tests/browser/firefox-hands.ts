import type { Hands, LookInto, Place as Point } from './hands.ts';
import { WRITTEN_KEYS } from './firefox-keys.ts';
import type { Marionette, Place } from './marionette.ts';
import { callOf } from './run-in-firefox.ts';

type Action = Readonly<Record<string, string | number>>;

const to = ({ x, y }: Point): Action => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
});
const DOWN: Action = { type: 'pointerDown', button: 0 };
const UP: Action = { type: 'pointerUp', button: 0 };

/** The hands of a reader on a page of Firefox. */
export function handsIn(marionette: Marionette, tab: Place): Hands {
  const act = async (type: 'pointer' | 'key', actions: readonly Action[]): Promise<void> => {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    await marionette.send(tab, 'WebDriver:PerformActions', {
      actions: [{ type, id: type, ...parameters, actions }],
    });
  };
  const stroke = (keys: readonly string[]): Action[] => [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  return {
    click: async (at) => await act('pointer', [to(at), DOWN, UP]),
    doubleClick: async (at) => await act('pointer', [to(at), DOWN, UP, DOWN, UP]),
    point: async (at) => await act('pointer', [to(at)]),
    async drag(from, end) {
      const middle = { x: (from.x + end.x) / 2, y: (from.y + end.y) / 2 };
      await act('pointer', [to(from), DOWN, to(middle), to(end), UP]);
    },
    type: async (words) =>
      await act(
        'key',
        Array.from(words).flatMap((letter) => stroke([letter])),
      ),
    pressKeys: async (...keys) =>
      await act('key', stroke(keys.map((key) => WRITTEN_KEYS[key] ?? key))),
  };
}

/** Looks into rooms with the rights of the browser itself. */
export function lookIntoFirefox(marionette: Marionette, tab: Place): LookInto {
  return async (tag, script, ...parameters) => {
    const room = `document.querySelector(${JSON.stringify(tag)})?.openOrClosedShadowRoot ?? null`;
    const call = callOf(`(...given) => (${String(script)})(${room}, ...given)`, parameters);
    const { value } = await marionette.send<{ value: unknown }>(tab, 'WebDriver:ExecuteScript', {
      script: `return (${call})`,
      args: [],
      sandbox: 'system',
      newSandbox: false,
    });
    return value as never;
  };
}
