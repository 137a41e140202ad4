import { SOURCE_KINDS } from '../domain/analysis.ts';
import type { Article } from '../domain/article.ts';
import type { Background } from '../domain/background.ts';
import type { Card, VoiceCount } from '../domain/card.ts';
import type { Reading } from '../domain/reading.ts';
import { shownTitle } from '../domain/shown-title.ts';
import { formatStatements } from './format-statements.ts';
import { countOf, SOURCE_WORDS, sentenceOnVoices } from './report-words.ts';
import type { Terminal } from './terminal.ts';
import { oneLine, wrapWords } from './wrap-words.ts';

/** A report for a person to read: who speaks, every statement, the actors and the open questions. */
export function formatText(id: string | number, reading: Reading, terminal: Terminal): string {
  const sections = [
    formatHeader(String(id), reading.article, terminal),
    formatVoices(reading.voices, terminal),
    ...formatStatements(reading, terminal),
    ...formatActors(reading.cards, terminal),
    ...formatQuestions(reading, terminal),
  ];
  return `${sections.join('\n\n')}\n\n`;
}

function formatHeader(id: string, article: Article, { width, paint }: Terminal): string {
  const title = wrapWords(article.title || id, width, '');
  const words = article.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  const facts = [article.outlet, article.byline, dateOf(article.published), countOf(words, 'word')];
  const known = facts.filter((fact) => fact !== null && fact !== '').join(' · ');
  return `${paint(['bold', 'underline'], title)}\n${paint('dim', oneLine(known))}`;
}

/** "March 18, 2026" for an ISO date or time; the day is the page's own, whatever the zone. */
function dateOf(published: string | null): string | null {
  const day = new Date(published?.slice(0, 'YYYY-MM-DD'.length) ?? '');
  if (Number.isNaN(day.getTime())) return published;
  return day.toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });
}

const BAR_CHARACTERS = 24;

function formatVoices(voices: VoiceCount, { width, paint }: Terminal): string {
  const rows = SOURCE_KINDS.map((kind) => {
    const count = voices.byKind[kind];
    const share = voices.total === 0 ? 0 : count / voices.total;
    const bar = '█'.repeat(Math.round(share * BAR_CHARACTERS)).padEnd(BAR_CHARACTERS, '·');
    const percent = `${Math.round(share * 100)} %`.padStart(6);
    return `  ${SOURCE_WORDS[kind].padEnd(10)} ${paint('cyan', bar)} ${String(count).padStart(4)}${percent}`;
  });
  const sentence = wrapWords(sentenceOnVoices(voices), width, '');
  return [paint('bold', 'Who speaks'), ...rows, '', sentence].join('\n');
}

function formatActors(cards: readonly Card[], { width, paint }: Terminal): string[] {
  if (cards.length === 0) return [];
  const rows = cards.flatMap(({ actor, statements, background }) => {
    const titles = actor.titles.length === 0 ? '' : `, ${actor.titles.map(shownTitle).join(', ')}`;
    const counts = [countOf(actor.mentions.length, 'mention')];
    if (statements.length > 0) counts.push(countOf(statements.length, 'statement'));
    const row = `${actor.name}${titles} (${actor.type}) · ${counts.join(' · ')}`;
    const known = background === null ? [] : [wrapWords(wordsOn(background), width, '      ')];
    return [wrapWords(row, width, '  '), ...known];
  });
  return [[paint('bold', 'Who is in it'), ...rows].join('\n')];
}

/** What is known beforehand, from which list, and how old it is. */
function wordsOn({ about, source, asOf }: Background): string {
  const day = dateOf(asOf);
  return `${about} – ${source}${day === null ? '' : `, as of ${day}`}`;
}

const QUESTION_WORDS = { asked: 'the article asks', gap: 'left open' } as const;

function formatQuestions({ analysis }: Reading, { width, paint }: Terminal): string[] {
  if (analysis.questions.length === 0) return [];
  const rows = analysis.questions.map(({ kind, text }) =>
    wrapWords(`? ${text} (${QUESTION_WORDS[kind]})`, width, '  '),
  );
  return [[paint('bold', 'Open questions'), ...rows].join('\n')];
}
