import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorType, Analysis } from '../../lib/domain/analysis.ts';
import { inOneGo } from '../../lib/domain/slices.ts';
import type { Span } from '../../lib/domain/span.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import type { AttributionTag, NameTag } from '../../lib/engine/2-tags/tags.ts';
import { findActors } from '../../lib/engine/3-findings/actors/find-actors.ts';
import { continueSpeeches } from '../../lib/engine/3-findings/statements/continue-speeches.ts';
import { formStatements } from '../../lib/engine/3-findings/statements/form-statements.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';
import { brokenPromises } from './pipeline-invariants.ts';

const GAZETTEER = loadGazetteer();
const TYPES: readonly ActorType[] = ['person', 'organization', 'place', 'group'];
const WORDS = [
  'Anna Holt|Holt|HOLT|Halden|Health Ministry|Texas|Democrats|Mexican|constructor|Sen.|Mr.',
  'he|She|they|it|I|who|the senator|The Texas Republican|the company|a former|a bank,|and',
  'said|“We left.|asked,|“No,”|”|left.|:| (R-Tex.)|’s|x|🙂|',
].flatMap((words) => words.split('|'));

/** Words, and for each whether and how it is tagged: nothing that a tagger might do is left out. */
const taggedWords = fc.array(
  fc.record({
    word: fc.constantFrom(...WORDS),
    tag: fc.constantFrom('none', 'name', 'source', 'cue', 'content', 'content'),
    type: fc.constantFrom(...TYPES),
    breaks: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

function readAll(
  words: readonly { word: string; tag: string; type: ActorType; breaks: boolean }[],
) {
  const paragraphs = [''];
  const tagged: { span: Span; tag: string; type: ActorType }[] = [];
  let end = 0;
  for (const { word, tag, type, breaks } of words) {
    if (breaks && paragraphs.at(-1) !== '') {
      paragraphs.push('');
      end += 2;
    } else if (paragraphs.at(-1) !== '') {
      paragraphs.push(`${paragraphs.pop()} `);
      end++;
    }
    paragraphs.push(paragraphs.pop() + word);
    if (word !== '') tagged.push({ span: { start: end, end: end + word.length }, tag, type });
    end += word.length;
  }
  return { article: articleOf(...paragraphs), tagged };
}

describe('whatever the tags are', () => {
  it('actors and statements keep the promises of the engine', () => {
    fc.assert(
      fc.property(taggedWords, (words) => {
        const { article, tagged } = readAll(words);
        const annotated = annotateText(article);
        const spansOf = (kind: string): Span[] =>
          tagged.filter(({ tag }) => tag === kind).map(({ span }) => span);
        const evidence = { confidence: 0.5, madeBy: 'test' };
        const names = tagged
          .filter(({ tag }) => tag === 'name')
          .map(({ span, type }): NameTag => ({ ...span, type, title: null, ...evidence }));
        const [sources, cues] = [spansOf('source'), spansOf('cue')];
        const tags = spansOf('content').map((content, at): AttributionTag => {
          const [source = null, cue = null] = [sources[at], cues[at]];
          return { voice: 'quote', source, cue, content: [content], ...evidence };
        });
        const attributions = continueSpeeches(annotated, tags);
        const actors = findActors(annotated, { names, attributions }, GAZETTEER);
        const statements = inOneGo(formStatements(annotated, attributions, actors, []));
        const analysis: Analysis = {
          language: 'en',
          sentences: annotated.sentences.map(({ start, end }) => {
            return { start, end, checkWorthiness: 0, subjectivity: 0 };
          }),
          statements,
          actors,
          questions: [],
        };
        expect(brokenPromises(article, analysis)).toEqual([]);
        const wrong = actors.flatMap(({ mentions }) =>
          mentions.filter(({ confidence, madeBy }) => !(confidence > 0) || madeBy === ''),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('the time grows with the article, however many speeches follow each other', () => {
    const speech = '“So we left the town that night.” ';
    const article = articleOf(`“No,” Anna Holt said. ${speech.repeat(20_000)}`);
    const tag: AttributionTag = {
      voice: 'quote',
      source: { start: 6, end: 15 },
      cue: { start: 16, end: 20 },
      content: [{ start: 0, end: 5 }],
      confidence: 0.9,
      madeBy: 'test',
    };
    const annotated = annotateText(article);
    const start = performance.now();
    const [said] = continueSpeeches(annotated, [tag]);
    // Quadratic, it takes minutes.
    expect(performance.now() - start).toBeLessThan(5000);
    expect(said?.content).toHaveLength(20_001);
  });
});
