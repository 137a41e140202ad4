import { parseArgs } from 'node:util';

export type Format = 'text' | 'json';

/** What the reader asked for on the command line. */
export interface Options {
  readonly format: Format;
  readonly paths: readonly string[];
  readonly isHelp: boolean;
}

/** The command line was not understood; the message is a sentence for whoever typed it. */
export class UsageError extends Error {}

/** Reads the command line's arguments, or throws a `UsageError`. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`--format is "text" or "json", not "${format}"`);
  }
  return { format, paths: positionals, isHelp: values.help ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(firstSentence(error.message));
    throw error;
  }
}

/** Node goes on to explain how to pass a file whose name starts with a dash. */
function firstSentence(message: string): string {
  return (message.split(/\.\s|\n/)[0] ?? message).replace(/\.$/, '');
}
