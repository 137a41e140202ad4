import type { Actor, Source } from '../../domain/analysis.ts';
import { foldName } from '../../domain/background.ts';
import { contains, textOf } from '../../domain/span.ts';
import { SPEAKS_FOR } from '../3-findings/requests/request-words.ts';

/** Tells of sources whether the actor is heard in them: itself, or who speaks for it by words or title. */
export function speakersFor(
  text: string,
  id: string,
  actors: readonly Actor[],
): (source: Source) => boolean {
  const actor = actors.find((each) => each.id === id);
  const names = namesOf(text, actor);
  const speakers = new Set(
    actors
      .filter(({ titles }) => titles.some((title) => speaksFor(title, names)))
      .map((each) => each.id),
  );
  return (source) => {
    if (source.actor === id || speakers.has(source.actor ?? '')) return true;
    // "a spokesman for Harlow", "Harlow’s lawyer"
    const isNamed = actor?.mentions.some((mention) => contains(source, mention)) === true;
    return isNamed && SPEAKS_FOR.test(textOf(text, source));
  };
}

function speaksFor(title: string, names: ReadonlySet<string>): boolean {
  if (!SPEAKS_FOR.test(title)) return false;
  const words = ` ${plain(title)} `;
  return [...names].some((name) => words.includes(` ${name} `));
}

/** The names of the actor, and the family name of a person. */
function namesOf(text: string, actor: Actor | undefined): ReadonlySet<string> {
  if (actor === undefined) return new Set();
  const written = actor.mentions
    .filter(({ kind }) => kind === 'name')
    .map((mention) => textOf(text, mention));
  return new Set([actor.name, ...written].map(plain));
}

function plain(words: string): string {
  return foldName(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
