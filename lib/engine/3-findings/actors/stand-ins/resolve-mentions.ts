import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import { sliceBySlice, type Slices } from '../../../../domain/slices.ts';
import type { AnnotatedText } from '../../../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../../../2-tags/tags.ts';
import { type Nearby, nearbyFor } from './discourse.ts';
import { type Reading, readSentence } from './read-sentence.ts';
import type { NamedMention, Referent } from './referent.ts';
import { bodiesByKind } from './resolve-body.ts';
import { resolveFirstPerson } from './resolve-first-person.ts';
import { bearersOf } from './resolve-role.ts';
import { speechPositions } from './speech-positions.ts';

/**
 * Adds the pronouns and roles that stand for an actor. Precise rules before bold ones, and entities
 * that learn on the way, as in the multi-pass sieve of Raghunathan et al. (2010) and Lee et al. (2013);
 * but in one walk, so that the time grows with the article only. What no rule decides stays undecided,
 * since a wrong merge is worse than none. Mentions are in reading order.
 */
export function* resolveMentions(
  annotated: AnnotatedText,
  attributions: readonly AttributionTag[],
  mentions: readonly NamedMention[],
  gazetteer: Gazetteer,
): Slices<void> {
  const reading = beginReading(annotated, attributions, mentions, gazetteer);
  let nearby: Nearby = [];
  yield* sliceBySlice(annotated.sentences, (sentence, index) => {
    // What somebody goes on to say keeps the speaker near.
    if (!reading.speech.isQuotedWhole(sentence)) {
      nearby = nearbyFor(nearby, sentence, annotated.sentences[index - 1]);
    }
    if (sentence.block.kind !== 'caption') readSentence(reading, sentence, index, nearby);
  });
  resolveFirstPerson(annotated.article.text, attributions, reading.speakers);
}

function beginReading(
  { article, tokens, quotations }: AnnotatedText,
  attributions: readonly AttributionTag[],
  mentions: readonly NamedMention[],
  gazetteer: Gazetteer,
): Reading {
  const byDraft = new Map(mentions.map(({ referent }) => [referent.draft, referent]));
  const referents = [...byDraft.values()];
  return {
    text: article.text,
    tokens,
    gazetteer,
    mentions,
    bearersOfName: ({ draft }) =>
      (draft?.mayMean ?? []).flatMap((bearer) => byDraft.get(bearer) ?? []),
    bearers: bearersOf(referents.filter(({ isPerson }) => isPerson)),
    bodies: bodiesByKind(referents.filter(({ isPerson }) => !isPerson)),
    speech: speechPositions(article.text, quotations, attributions),
    seen: new Set<Referent>(),
    speakers: new Map(),
    next: 0,
  };
}
