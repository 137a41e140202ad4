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
  const { id, type } = actor;
  // A name that could be the actor's may be: "Clinton", where two Clintons are about.
  const same = actors.filter((each) => each.id === id || each.couldBe.includes(id));
  const ids = new Set(same.map((each) => each.id));
  const mentions = same.flatMap((each) => each.mentions);
  const names = namesOf(text, actor);
  const isOfIt = (title: string): boolean =>
    (type === 'organization' || SPEAKS_FOR.test(title)) && hasName(title, names);
  const speakers = new Set(
    actors.filter(({ titles }) => titles.some(isOfIt)).map((speaker) => speaker.id),
  );
  return (source) => {
    if (ids.has(source.actor ?? '') || speakers.has(source.actor ?? '')) return true;
    const isNamed = mentions.some((mention) => contains(source, mention));
    if (isNamed && type === 'organization') return true;
    return mentions.some((mention) => isBesideFor(text, source, mention));
  };
}

/** So much may stand between a name and who speaks for it: "Harlow campaign spokesman Jo Bell". */
const FARTHEST = 60;

/** "a spokesman for Harlow", "Harlow’s lawyer, Jo Bell,", "Jo Bell, who represents Harlow,". */
function isBesideFor(text: string, source: Source, mention: Span): boolean {
  if (mention.end < source.start - FARTHEST || mention.start > source.end + FARTHEST) return false;
  const start = Math.min(source.start, mention.start);
  const words = text.slice(start, Math.max(source.end, mention.end));
  return SPEAKS_FOR.test(words) && !/[.!?”"] |\n/.test(words);
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
