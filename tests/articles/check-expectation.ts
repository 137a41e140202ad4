import {
  type Question,
  type Analysis,
  type Statement,
  SOURCE_KINDS,
  sourceKindOf,
} from '../../lib/domain/analysis.ts';
import type { Article } from '../../lib/domain/article.ts';
import { overlaps, type Span, textOf } from '../../lib/domain/span.ts';
import type {
  ActorExpectation,
  Expectation,
  FlagExpectation,
  SaidExpectation,
} from './expectation.ts';

/** One expectation by a name of its own, and what the analysis has instead; `null` where it holds. */
export interface Check {
  readonly name: string;
  readonly problem: string | null;
}

interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Checks everything a careful reader finds against what the engine found. */
export function checkExpectation(expected: Expectation, read: Read): Check[] {
  return [
    ...checkPage(expected, read.article),
    ...expected.said.map((said) => checkSaid(said, read)),
    ...expected.neverSources.map((words) => checkNeverSource(words, read)),
    ...expected.noClaims.map((words) => checkNoClaim(words, read)),
    ...expected.ownClaims.map((words) => checkOwnClaim(words, read)),
    ...expected.actors.map((actor) => checkActor(actor, read)),
    ...expected.noActors.map((words) => checkNoActor(words, read)),
    ...expected.flags.map((flag) => checkFlag(flag, read)),
    ...expected.neverFlags.map((flag) => checkNeverFlag(flag, read)),
    ...expected.asks.map((question) => checkQuestion('asked', question, read)),
    ...expected.leavesOpen.map((question) => checkQuestion('gap', question, read)),
    ...checkCounts(expected, read),
  ];
}

function checkPage(expected: Expectation, { title, byline, text }: Article): Check[] {
  return [
    { name: 'has its title', problem: title === expected.title ? null : title },
    { name: 'has its byline', problem: byline === expected.byline ? null : String(byline) },
    ...expected.isRead.map((words) => ({
      name: `reads “${words}”`,
      problem: text.includes(words) ? null : 'not in the text',
    })),
    ...expected.isLeftOut.map((words) => ({
      name: `leaves out “${words}”`,
      problem: text.includes(words) ? 'in the text' : null,
    })),
  ];
}

function checkSaid(
  { words, by, kind, actor }: SaidExpectation,
  { article, analysis }: Read,
): Check {
  const statements = statementsOn(words, { article, analysis });
  const isRight = ({ source }: Statement): boolean => {
    if (source?.kind !== kind) return false;
    const speaker = analysis.actors.find(({ id }) => id === source.actor);
    const name = textOf(article.text, source);
    const isWho = typeof by === 'string' ? name.includes(by) : by.test(name);
    return isWho && (actor === undefined || speaker?.name === actor);
  };
  const who = actor ?? (typeof by === 'string' ? by : by.source);
  return {
    name: `puts “${words}” down to ${who} (${kind})`,
    problem: statements.some(isRight) ? null : describe(statements, { article, analysis }),
  };
}

function checkNeverSource(words: string, { article, analysis }: Read): Check {
  const wrong = analysis.statements.filter(
    ({ source }) => source !== null && hasWholeWords(textOf(article.text, source), words),
  );
  return {
    name: `has no source “${words}”`,
    problem: wrong.length === 0 ? null : describe(wrong, { article, analysis }),
  };
}

function checkNoClaim(words: string, read: Read): Check {
  const isThere = read.article.text.includes(words);
  const wrong = statementsOn(words, read);
  const found = wrong.length === 0 ? null : describe(wrong, read);
  return { name: `takes “${words}” for no claim`, problem: isThere ? found : 'not in the text' };
}

function checkOwnClaim(words: string, read: Read): Check {
  const statements = statementsOn(words, read);
  const isOwn = statements.some(({ voice, source }) => voice === 'own' && source === null);
  return {
    name: `has “${words}” in its own voice`,
    problem: isOwn ? null : describe(statements, read),
  };
}

function checkActor(
  { name, type, alsoCalled = [] }: ActorExpectation,
  { article, analysis }: Read,
): Check {
  const calledOf = (words: string): string[] =>
    analysis.actors
      .filter(({ mentions }) => mentions.some((mention) => textOf(article.text, mention) === words))
      .map((actor) => actor.name);
  const actor = analysis.actors.find((each) => each.name === name);
  const aliases = alsoCalled.map((alias) => [alias, calledOf(alias)] as const);
  const wrong = aliases.filter(([, names]) => names.join() !== name);
  const problems = [
    ...(actor === undefined ? ['not among the actors'] : []),
    ...(actor !== undefined && actor.type !== type ? [`a ${actor.type}`] : []),
    ...wrong.map(([alias, names]) => `“${alias}” is ${names.join(' and ') || 'nobody'}`),
  ];
  return {
    name: `knows ${[name, ...alsoCalled].join(', ')} as one ${type}`,
    problem: problems.length === 0 ? null : problems.join('; '),
  };
}

function checkNoActor(words: string, { article, analysis }: Read): Check {
  const wrong = analysis.actors.filter(
    ({ name, mentions }) =>
      name === words ||
      mentions.some(
        (mention) => mention.kind === 'name' && textOf(article.text, mention) === words,
      ),
  );
  return {
    name: `has no actor “${words}”`,
    problem:
      wrong.length === 0 ? null : wrong.map(({ name, type }) => `${type} ${name}`).join('; '),
  };
}

function checkFlag({ kind, words }: FlagExpectation, read: Read): Check {
  return {
    name: `flags “${words}” as ${kind}`,
    problem: flagsOn(words, read).includes(kind) ? null : flagsOn(words, read).join() || 'no flag',
  };
}

function checkNeverFlag({ kind, words }: FlagExpectation, read: Read): Check {
  return {
    name: `never flags “${words}” as ${kind}`,
    problem: flagsOn(words, read).includes(kind) ? 'flagged' : null,
  };
}

function checkQuestion(kind: Question['kind'], question: string, { analysis }: Read): Check {
  const asked = analysis.questions.filter((each) => each.kind === kind).map(({ text }) => text);
  return {
    name: `${kind === 'asked' ? 'asks' : 'leaves open'} “${question}”`,
    problem: asked.includes(question) ? null : asked.join(' | ') || 'no question',
  };
}

function checkCounts({ atLeast, atMost }: Expectation, { analysis }: Read): Check[] {
  return SOURCE_KINDS.flatMap((kind) => {
    const count = analysis.statements.filter((each) => sourceKindOf(each) === kind).length;
    const [least = 0, most = Infinity] = [atLeast[kind], atMost[kind]];
    if (least === 0 && most === Infinity) return [];
    return {
      name: `has ${least} to ${most} statements of kind ${kind}`,
      problem: count >= least && count <= most ? null : String(count),
    };
  });
}

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

function hasWholeWords(text: string, words: string): boolean {
  const isPartOfWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return placesOf(words, text).some(
    ({ start, end }) => !isPartOfWord(text[start - 1]) && !isPartOfWord(text[end]),
  );
}

function statementsOn(words: string, { article, analysis }: Read): Statement[] {
  const places = placesOf(words, article.text);
  return analysis.statements.filter(({ spans }) =>
    spans.some((span) => places.some((place) => overlaps(place, span))),
  );
}

function flagsOn(words: string, { article, analysis }: Read): string[] {
  const places = placesOf(words, article.text);
  return analysis.statements.flatMap(({ flags }) =>
    flags.filter((flag) => places.some((place) => overlaps(place, flag))).map(({ kind }) => kind),
  );
}

function describe(statements: readonly Statement[], { article, analysis }: Read): string {
  const quoted = (span: Span): string => `“${textOf(article.text, span)}”`;
  const described = statements.map(({ spans, source, madeBy }) => {
    const actor = analysis.actors.find(({ id }) => id === source?.actor);
    const who = source
      ? `${source.kind} ${quoted(source)} = ${actor?.name ?? 'no actor'}`
      : 'nobody';
    return `${who} by ${madeBy}: ${spans.map(quoted).join(' … ')}`;
  });
  return described.join(' | ') || 'no statement';
}
