import { WRITTEN_KEYS } from './firefox-keys.ts';
import type { Marionette, Place } from './marionette.ts';
import { callOf, execute } from './run-in-firefox.ts';

/** Clicks with the right button where the selection begins. */
export async function rightClick(marionette: Marionette, tab: Place): Promise<void> {
  const place = callOf(() => {
    const { left, top, height } =
      getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
    return { x: Math.round(left + 4), y: Math.round(top + height / 2) };
  }, []);
  const { x, y } = (await execute(marionette, tab, place)) as { x: number; y: number };
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await marionette.send(tab, 'WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
}

/** Presses a key in a tab's page. */
export async function pressKey(marionette: Marionette, tab: Place, key: string): Promise<void> {
  const value = WRITTEN_KEYS[key] ?? key;
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  await marionette.send(tab, 'WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keyboard', actions }],
  });
}
