import type { Actor, Source } from '../../domain/analysis.ts';
import { foldName } from '../../domain/background.ts';
import { contains, type Span, textOf } from '../../domain/span.ts';
import { SPEAKS_FOR } from '../3-findings/requests/request-words.ts';

/**
 * Tells of sources whether the actor is heard in them: itself, or who speaks for it. For an
 * organization everybody does whose title names it; for a person only a lawyer, an aide and the like.
 */
export function speakersFor(
  text: string,
  actor: Actor,
  actors: readonly Actor[],
): (source: Source) => boolean {
  const { id, type, mentions } = actor;
  const isBody = type === 'organization';
  const names = namesOf(text, actor);
  const isOfIt = (title: string): boolean =>
    (isBody || SPEAKS_FOR.test(title)) && hasName(title, names);
  const speakers = new Set(
    actors.filter(({ titles }) => titles.some(isOfIt)).map((speaker) => speaker.id),
  );
  return (source) =>
    source.actor === id ||
    speakers.has(source.actor ?? '') ||
    mentions.some(
      (mention) =>
        (contains(source, mention) && (isBody || SPEAKS_FOR.test(textOf(text, source)))) ||
        isBesideFor(text, source, mention),
    );
}

/** So much may stand between a name and who speaks for it. */
const FARTHEST = 60;
/** "Harlow campaign spokesman |Jo Bell", "Harlow’s lawyer, |Jo Bell" */
const NAME_FIRST = /^(?:['’]s?)? (?:[\p{L}’'.-]+ ){0,3}[\p{L}’'.-]+,? $/u;
/** "Jo Bell|, a spokesman for Harlow" */
const NAME_LAST = /^, [^,.;“”"]{3,50} (?:for|of|to|at|with) (?:the |Mr\. |Mrs\. |Ms\. )?$/u;

function isBesideFor(text: string, source: Source, mention: Span): boolean {
  if (mention.end < source.start - FARTHEST || mention.start > source.end + FARTHEST) return false;
  const isFirst = mention.end <= source.start;
  const between = isFirst
    ? text.slice(mention.end, source.start)
    : text.slice(source.end, mention.start);
  return (isFirst ? NAME_FIRST : NAME_LAST).test(between) && SPEAKS_FOR.test(between);
}

function hasName(title: string, names: ReadonlySet<string>): boolean {
  const words = ` ${plain(title)} `;
  return [...names].some((name) => words.includes(` ${name} `));
}

/** All names the article gives the actor. */
function namesOf(text: string, { name, mentions }: Actor): ReadonlySet<string> {
  const written = mentions
    .filter(({ kind }) => kind === 'name')
    .map((mention) => textOf(text, mention));
  return new Set([name, ...written].map(plain));
}

function plain(words: string): string {
  return foldName(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
