import type { Sendable } from './browser-face.ts';
import type { Marionette, Place } from './marionette.ts';

/** Runs a function in Firefox's own window, where all is allowed; it is sent as text. */
export async function inWindow<Arguments extends readonly Sendable[], Result>(
  marionette: Marionette,
  script: (...parameters: Arguments) => Result,
  ...parameters: Arguments
): Promise<Awaited<Result>> {
  return (await execute(
    marionette,
    'browser window',
    callOf(script, parameters),
  )) as Awaited<Result>;
}

/** Evaluates an expression in a tab or in the browser's own window. */
export async function execute(
  marionette: Marionette,
  place: Place,
  expression: string,
): Promise<unknown> {
  // Without a named sandbox a page's script would see the page through security wrappers.
  const sandbox = place === 'browser window' ? 'system' : null;
  const parameters = { script: `return (${expression})`, args: [], sandbox, newSandbox: false };
  return (await marionette.send<{ value: unknown }>(place, 'WebDriver:ExecuteScript', parameters))
    .value;
}

/** The call of a function as text; its parameters travel as JSON. */
export function callOf(script: unknown, parameters: readonly Sendable[]): string {
  return `(${String(script)})(...${JSON.stringify(parameters)})`;
}
