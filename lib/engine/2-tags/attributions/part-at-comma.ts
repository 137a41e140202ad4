import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { AttributionTag } from '../tags.ts';

const ACCORDING_TO = /^according to$/i;
const PHRASE = /^(\s+)([^,;:“”"]{1,120})(,\s+)/;

/**
 * "According to the town's treasurer, the work will cost $3.1 million": all up to the comma is who says it,
 * and nothing of it is what is said, wherever the network parts the two.
 */
export function partAtComma(annotated: AnnotatedText, tag: AttributionTag): AttributionTag {
  const { cue, content } = tag;
  const { text } = annotated.article;
  const [first] = content;
  if (cue === null || first === undefined || first.start < cue.end) return tag;
  if (!ACCORDING_TO.test(text.slice(cue.start, cue.end))) return tag;
  const sentence = sentenceAt(annotated.sentences, cue.start);
  const [, space, phrase, comma] = PHRASE.exec(text.slice(cue.end, sentence?.end)) ?? [];
  if (space === undefined || phrase === undefined || comma === undefined) return tag;
  const source = { start: cue.end + space.length, end: cue.end + space.length + phrase.length };
  if (first.start >= source.end) return tag;
  const from = source.end + comma.length;
  const said = content
    .filter(({ end }) => end > from)
    .map((span) => ({ ...span, start: Math.max(span.start, from) }));
  return said.length === 0 ? tag : { ...tag, source, content: said };
}
