import { type Flag, SOURCE_KINDS, type Statement, sourceKindOf } from '../domain/analysis.ts';
import type { Reading } from '../domain/reading.ts';
import { textOf } from '../domain/span.ts';
import { FLAG_WORDS, SOURCE_HEADINGS } from './report-words.ts';
import type { Terminal } from './terminal.ts';
import { oneLine, wrapWords } from './wrap-words.ts';

/** The statements under one heading for each kind of source, with the flags and why they are raised. */
export function formatStatements({ article, analysis }: Reading, terminal: Terminal): string[] {
  const byKind = Map.groupBy(analysis.statements, sourceKindOf);
  return SOURCE_KINDS.flatMap((kind) => {
    const statements = byKind.get(kind) ?? [];
    if (statements.length === 0) return [];
    const heading = `${SOURCE_HEADINGS[kind]} (${statements.length})`;
    const entries = statements.map((statement) => formatEntry(article.text, statement, terminal));
    return [[terminal.paint('bold', heading), ...entries].join('\n\n')];
  });
}

function formatEntry(text: string, statement: Statement, terminal: Terminal): string {
  const said = statement.spans.map((span) => textOf(text, span)).join(' … ');
  return [
    ...formatSpeaker(text, statement, terminal),
    wrapWords(said, terminal.width, '    '),
    ...statement.flags.map((flag) => formatFlag(text, flag, terminal)),
  ].join('\n');
}

/** "  Officials · reveal"; nothing for the article's own voice. */
function formatSpeaker(text: string, { source, cue }: Statement, terminal: Terminal): string[] {
  const who = source && terminal.paint('cyan', oneLine(textOf(text, source)));
  const how = cue && terminal.paint('dim', oneLine(textOf(text, cue)));
  const words = [who, how].filter((part) => part !== null);
  return words.length === 0 ? [] : [`  ${words.join(' · ')}`];
}

function formatFlag(text: string, flag: Flag, terminal: Terminal): string {
  const words = oneLine(textOf(text, flag));
  const reason = `! ${FLAG_WORDS[flag.kind]} (“${words}”): ${flag.why}`;
  return terminal.paint('yellow', wrapWords(reason, terminal.width, '    '));
}
