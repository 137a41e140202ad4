import type { Block } from '../../../domain/article.ts';
import { contains, overlaps, type Span, textOf } from '../../../domain/span.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { holdsStatements } from '../../1-sentences/holds-statements.ts';
import type { AttributionTag } from '../../2-tags/tags.ts';

/** Fewer lines with their speakers before a colon are no transcript. */
const FEWEST_LINES = 4;
/** More paragraphs between two lines are the article's own again. */
const MOST_PARAGRAPHS_BETWEEN = 3;
const CONFIDENCE = 0.7;
/** Behind the rule that found what is said, where a speaker goes on without a cue. */
export const GOES_ON = ', speaker-goes-on';

/**
 * Adds to the lines of a transcript ("HOLT: We left.") the paragraphs without a name between them:
 * the same speaker goes on until the next one is named.
 */
export function continueTranscripts(
  { article, sentences }: AnnotatedText,
  attributions: readonly AttributionTag[],
): readonly AttributionTag[] {
  const { text } = article;
  const lines = new Map<Block, number>();
  const blocks = [...new Set(sentences.map(({ block }) => block))];
  const blockAt = new Map(blocks.map((block) => [block.start, block]));
  attributions.forEach(({ source, cue }, at) => {
    const block = source === null ? undefined : blockAt.get(source.start);
    if (block === undefined || cue === null || !contains(block, cue)) return;
    if (textOf(text, cue) === ':') lines.set(block, at);
  });
  if (lines.size < FEWEST_LINES) return attributions;
  const free = withoutSaid(blocks, attributions);
  const result = [...attributions];
  let speaker: number | undefined;
  let between: Block[] = [];
  for (const block of blocks) {
    const next = lines.get(block);
    if (next === undefined) {
      between.push(block);
      continue;
    }
    const goesOn =
      between.length <= MOST_PARAGRAPHS_BETWEEN && between.every((each) => free.has(each));
    if (speaker !== undefined && goesOn)
      result[speaker] = withParagraphs(result[speaker]!, between);
    speaker = next;
    between = [];
  }
  return result;
}

/** The paragraphs in which nobody says anything yet. Both are in reading order. */
function withoutSaid(
  blocks: readonly Block[],
  attributions: readonly AttributionTag[],
): ReadonlySet<Block> {
  const said = attributions.flatMap(({ content }) => content).sort((a, b) => a.end - b.end);
  let next = 0;
  return new Set(
    blocks.filter((block) => {
      while (next < said.length && said[next]!.end <= block.start) next++;
      const first: Span | undefined = said[next];
      return holdsStatements(block) && (first === undefined || !overlaps(first, block));
    }),
  );
}

function withParagraphs(tag: AttributionTag, paragraphs: readonly Block[]): AttributionTag {
  if (paragraphs.length === 0) return tag;
  return {
    ...tag,
    content: [...tag.content, ...paragraphs.map(({ start, end }) => ({ start, end }))],
    confidence: Math.min(tag.confidence, CONFIDENCE),
    madeBy: tag.madeBy + GOES_ON,
  };
}
