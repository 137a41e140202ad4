import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { AttributionTag, NameTag } from './tags.ts';

/** Finds who says what: sources, cues and contents, linked, in reading order of the content. */
export function tagAttributions(
  _annotated: AnnotatedText,
  _names: readonly NameTag[],
): AttributionTag[] {
  return [];
}
