import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { overlaps, type Span } from '../../lib/domain/span.ts';
import type { Article } from '../../lib/domain/article.ts';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { tagAttributions } from '../../lib/engine/2-tags/attributions/tag-attributions.ts';
import { tagNames } from '../../lib/engine/2-tags/names/tag-names.ts';
import type { AttributionTag } from '../../lib/engine/2-tags/tags.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { articleOf } from './article-of.ts';

const GAZETTEER = loadGazetteer();

function tagsOf(article: Article): AttributionTag[] {
  const annotated = annotateText(article);
  return tagAttributions(annotated, tagNames(annotated, GAZETTEER));
}

/** Who says what in the paragraphs: [source, cue, content], interrupted content joined by " … ". */
function saidIn(...paragraphs: readonly string[]): (string | null)[][] {
  return saidInArticle(articleOf(...paragraphs));
}

function saidInArticle(article: Article): (string | null)[][] {
  const words = (span: Span | null): string | null =>
    span === null ? null : article.text.slice(span.start, span.end);
  return tagsOf(article).map(({ source, cue, content }) => [
    words(source),
    words(cue),
    content.map(words).join(' … '),
  ]);
}

describe('a source', () => {
  it.each([
    ['Dana Whitfield said the bridge is safe.', 'Dana Whitfield'],
    [
      '“The bridge is safe,” said Dana Whitfield, the city’s chief engineer.',
      'Dana Whitfield, the city’s chief engineer',
    ],
    [
      'The council’s lawyer, Ruth Adler, said the contract was void.',
      'The council’s lawyer, Ruth Adler',
    ],
    [
      'State engineer Dr. Dana Whitfield (D-Ohio) said the bridge is safe.',
      'State engineer Dr. Dana Whitfield (D-Ohio)',
    ],
    ['Sources close to the matter say detailed plans are ready.', 'Sources close to the matter'],
    ['Leaders there decry the tunnel as an invasion of their valley.', 'Leaders there'],
    [
      'RNC spokesman Sean Miller on Thursday evening said the party was not in a crisis.',
      'RNC spokesman Sean Miller',
    ],
    ['The senator spoke to students who said the fees were too high for them.', 'who'],
  ])('is the whole noun phrase: %s', (text, source) => {
    expect(saidIn(text).map(([who]) => who)).toContain(source);
  });

  it('is shared by the verbs of one sentence', () => {
    expect(saidIn('The minister said the tax would fall but warned of cuts.')).toEqual([
      ['The minister', 'said', 'the tax would fall'],
      ['The minister', 'warned of', 'cuts'],
    ]);
  });

  it('is nobody where only hearsay is given', () => {
    const [said] = saidIn('The suspect reportedly fled over the bridge.');
    expect(said).toEqual([null, 'reportedly', 'The suspect … fled over the bridge']);
  });
});

describe('a cue', () => {
  it.each([
    ['The mayor has said that the bridge would close in May.', 'has said'],
    ['The mayor declined to say whether the bridge would close.', 'declined to say'],
    ['The bridge is older than the town, according to a study released on Monday.', 'according to'],
    ['In the mayor’s view, the bridge is a danger to everybody.', 'view'],
    ['Warnings that the river could rise went unheard.', 'Warnings'],
    ['Whitfield accused the council of hiding the report.', 'accused'],
    ['The poll shows most residents want the tunnel.', 'shows'],
    ['Critics worry about escalation.', 'worry about'],
    ['Optimists point to past wins, like treaties that ended other wars.', 'point to'],
  ])('is found in: %s', (text, cue) => {
    expect(saidIn(text).map(([, words]) => words)).toContain(cue);
  });

  it.each([
    'The so-called “green bridge” opened in May.',
    'The council met on Monday in the old town hall.',
    'Legal debates rage over the use of force abroad.',
    'Border crossings might see longer lines.',
  ])('is not found in: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('what is said', () => {
  it('goes on after its speaker interrupts it', () => {
    const [said] = saidIn('“That,” Whitfield said, “is simply wrong.”');
    expect(said).toEqual(['Whitfield', 'said', '“That,” … “is simply wrong.”']);
  });

  it('goes on in the next sentence of the same speaker', () => {
    const [said] = saidIn('“The bridge is safe,” Dana Whitfield said. “We checked it twice.”');
    expect(said?.[2]).toBe('“The bridge is safe,” … “We checked it twice.”');
  });

  it('keeps a quote with its speaker across paragraphs', () => {
    const [said] = saidIn('“The bridge is old.', '“It must be closed,” Ms. Whitfield said.');
    expect(said).toEqual(['Ms. Whitfield', 'said', '“The bridge is old. … “It must be closed,”']);
  });

  it('ends where a side clause ends', () => {
    const [said] = saidIn('While critics say that the tunnel is too dear, Ruth Adler likes it.');
    expect(said).toEqual(['critics', 'say', 'that the tunnel is too dear']);
  });

  it('starts behind where and when it is said', () => {
    const [said] = saidIn('The company said in a statement on Monday that it was sorry.');
    expect(said?.[2]).toBe('that it was sorry');
  });

  it('stands before a cue that ends its sentence', () => {
    const [said] = saidIn('The old bridge over the river will close in May, the mayor said.');
    expect(said?.[2]).toBe('The old bridge over the river will close in May');
  });

  it('is a quote where most of it is quoted, and reported otherwise', () => {
    const voices = (text: string): string[] => tagsOf(articleOf(text)).map(({ voice }) => voice);
    expect(voices('“The bridge is safe,” said Dana Whitfield.')).toEqual(['quote']);
    expect(voices('Dana Whitfield said the bridge over the river is “safe.”')).toEqual([
      'reported',
    ]);
  });
});

describe('titles and transcripts', () => {
  it('attribute a headline by its colon', () => {
    const article = articleOf('Whitfield: The bridge is safe', 'Dana Whitfield spoke on Monday.');
    const [headline, ...others] = article.blocks;
    const blocks = [{ ...headline!, kind: 'headline' as const }, ...others];
    expect(saidInArticle({ ...article, blocks })[0]).toEqual([
      'Whitfield',
      ':',
      'The bridge is safe',
    ]);
  });

  it('attribute the lines of a transcript, whatever verbs are on them', () => {
    const said = saidIn(
      'WALLACE: You told us that it was safe.',
      'ADLER: I said no such thing then.',
    );
    expect(said.map(([source]) => source)).toEqual(['WALLACE', 'ADLER']);
  });

  it('do not take labels for speakers', () => {
    expect(
      saidIn('Short-term: Heightened alerts along the border.', 'Aim: Stop the floods.'),
    ).toEqual([]);
  });

  it.each(['headline', 'heading', 'caption', 'aside'] as const)('find no verbs in a %s', (kind) => {
    const article = articleOf('Dana Whitfield said that the bridge is safe.');
    const blocks = article.blocks.map((block) => ({ ...block, kind }));
    expect(saidInArticle({ ...article, blocks })).toEqual([]);
  });
});

test('attributions keep their promises on any run of words and marks', () => {
  const words = fc.constantFrom(
    ...`said says , . “ ” " ' ‘ ’ : ; — ( ) Smith Obama he who that to the council critics “No,” adding
    according reportedly claims warned of and but was by report Monday 64 percent`.split(/\s+/),
  );
  const paragraph = fc.array(words, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const article = articleOf(...paragraphs);
      const tags = tagsOf(article);
      expect(tagsOf(article)).toEqual(tags);
      const starts = tags.map(({ content }) => content[0]!.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { content, source, cue, confidence } of tags) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
        const spans = [
          ...content,
          ...(source === null ? [] : [source]),
          ...(cue === null ? [] : [cue]),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
        content.forEach((span, at) => {
          if (at > 0) expect(span.start).toBeGreaterThanOrEqual(content[at - 1]!.end);
          if (cue !== null) expect(overlaps(span, cue)).toBe(false);
        });
      }
    }),
    { numRuns: 400 },
  );
});

describe('a name and a verb behind a comma', () => {
  it.each([
    ['The perch survived the winter, Adeyemi said Monday.', 'Adeyemi'],
    ['Most of the perch would survive, he said, but the eels might not.', 'he'],
    [
      'The perch survived the winter, Dr. Piers Adeyemi said, but the eels died.',
      'Dr. Piers Adeyemi',
    ],
  ])('put down the clause before it: %s', (text, source) => {
    const content = text.slice(0, text.indexOf(','));
    expect(saidIn(text)).toEqual([[source, 'said', content]]);
  });

  it('leave what only sets the scene out of what is said', () => {
    const said = saidIn('In the winter, Adeyemi said the perch would survive.');
    expect(said).toEqual([['Adeyemi', 'said', 'the perch would survive']]);
  });
});
