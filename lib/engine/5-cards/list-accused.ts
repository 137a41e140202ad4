import type { Analysis } from '../../domain/analysis.ts';
import { textOf } from '../../domain/span.ts';
import type { Accused } from '../../domain/voice-map.ts';
import { type Accusation, findAccusations } from '../3-findings/accusations/find-accusations.ts';
import type { Request } from '../3-findings/requests/find-requests.ts';
import { speakersFor } from './speakers-for.ts';

/** It answered, as the article tells it, though no statement is put down to it. */
const ANSWERS = /\b(?:plead(?:s|ed)?|pled|den(?:y|ies|ied))\b/i;

/** Who is accused or criticised in the article, in reading order, and whether they get a word in. */
export function listAccused(
  text: string,
  analysis: Analysis,
  requests: readonly Request[],
): Accused[] {
  const { actors, sentences, statements } = analysis;
  const accusations = Map.groupBy(findAccusations(text, sentences, actors), ({ actor }) => actor);
  const asked = new Set(requests.map(({ actor }) => actor));
  const answered = (passages: readonly Accusation[]): boolean =>
    passages.some((passage) => ANSWERS.test(textOf(text, passage)));
  return [...accusations].map(([id, passages]) => {
    const heard = speakersFor(text, id, actors);
    return {
      actor: id,
      passages: passages.map(({ start, end }) => ({ start, end })),
      statements: statements.filter(({ source }) => source && heard(source)).map((said) => said.id),
      wasAsked: asked.has(id) || answered(passages),
    };
  });
}
