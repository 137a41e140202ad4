import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../lib/domain/article.ts';
import { endWhole } from '../../lib/engine/2-tags/attributions/end-whole.ts';
import { findPapersTerms } from '../../lib/engine/2-tags/attributions/find-papers-terms.ts';
import { isSilence } from '../../lib/engine/2-tags/attributions/is-silence.ts';
import { keepInReach } from '../../lib/engine/2-tags/attributions/keep-in-reach.ts';
import { leaveDoubtful } from '../../lib/engine/2-tags/attributions/leave-doubtful.ts';
import { mendSource } from '../../lib/engine/2-tags/attributions/mend-source.ts';
import { marked } from './marked-attribution.ts';

function ends(...paragraphs: readonly string[]): string | undefined {
  const { annotated, tag, read } = marked(...paragraphs);
  return read(endWhole(annotated, tag).content).at(-1);
}

function reaches(...paragraphs: readonly string[]): string[] {
  const { annotated, tag, read } = marked(...paragraphs);
  return read(keepInReach(annotated, tag)?.content ?? []);
}

describe('the end of what is reported', () => {
  it('takes in the rest of a phrase that was cut', () => {
    expect(ends('She ~asked~ <them to set targets for> carbon emissions. He left.')).toBe(
      'them to set targets for carbon emissions',
    );
    expect(ends('She ~said~ <it would be the> end of it, and left.')).toBe(
      'it would be the end of it',
    );
  });

  it('takes in a noun or two at the end of the sentence', () => {
    expect(ends('She ~said~ <it went to a federal> court.')).toBe('it went to a federal court');
  });

  it('leaves alone what begins anew, is long, or is somebody’s', () => {
    expect(ends('She ~said~ <the dam would hold> on Monday.')).toBe('the dam would hold');
    expect(ends('She ~said~ <the dam would hold> but he left.')).toBe('the dam would hold');
    expect(ends('She ~said~ <the dam> stood there in good old times.')).toBe('the dam');
    expect(ends('<The dam will hold the> she ~said~.')).toBe('The dam will hold the');
  });
});

describe('the reach of a cue', () => {
  it('ends with its paragraph, unless somebody speaks', () => {
    expect(reaches('She ~said~ <the dam would hold>.', '<It was old> by then.')).toEqual([
      'the dam would hold',
    ]);
    expect(reaches('She ~said~ so.', '<“It was old.”>')).toEqual(['“It was old.”']);
    expect(reaches('She ~told~ nobody.', '<It was old>.')).toEqual([]);
  });

  it('ends at a heading', () => {
    const { annotated, tag } = marked(
      'She ~told~ nobody.',
      '<“They will build on it”>',
      'He left.',
    );
    const kinds: readonly BlockKind[] = ['paragraph', 'heading', 'paragraph'];
    const { blocks } = annotated.article;
    const article: Article = {
      ...annotated.article,
      blocks: blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? 'paragraph' })),
    };
    expect(keepInReach({ ...annotated, article }, tag)).toBeNull();
  });

  it('leaves out an aside of the writer behind the cue', () => {
    expect(
      reaches(
        '<The dam will go>, she ~said~ on Friday, ending a fight over <a wall nobody trusts>.',
      ),
    ).toEqual(['The dam will go']);
    expect(reaches('<The dam will go>, she ~said~, <and soon>.')).toEqual([
      'The dam will go',
      'and soon',
    ]);
  });

  it('leaves out a piece of another sentence, and words that say nothing', () => {
    expect(reaches('<Many people have> left their homes. <The dam broke>, she ~said~.')).toEqual([
      'The dam broke',
    ]);
    expect(reaches('She ~said~ <that> day <the dam broke>.')).toEqual(['the dam broke']);
    expect(reaches('She ~disputed~ <that>.')).toEqual(['that']);
  });
});

describe('who says nothing', () => {
  it.each([
    'She ~declined~ <to comment>.',
    'They ~asked~ <not to be named because the talks are private>.',
    'The town ~has not responded to requests~ <to prove the claim>.',
    'He spoke ~on the condition of~ <anonymity>.',
  ])('makes no statement: %s', (paragraph) => {
    const { annotated, tag } = marked(paragraph);
    expect(isSilence(annotated, tag)).toBe(true);
  });

  it.each(['She ~declined~ <the offer>.', 'She ~said~ <no comment was made>.'])(
    'is not who does: %s',
    (paragraph) => {
      const { annotated, tag } = marked(paragraph);
      expect(isSilence(annotated, tag)).toBe(false);
    },
  );
});

describe('a source', () => {
  function mended(source: string, ...paragraphs: readonly string[]): string | null {
    const { annotated, tag } = marked(...paragraphs);
    const { text } = annotated.article;
    const start = text.indexOf(source);
    const whole = mendSource(annotated, { ...tag, source: { start, end: start + source.length } });
    return whole?.source ? text.slice(whole.source.start, whole.source.end) : null;
  }

  it('that was cut is taken whole', () => {
    expect(mended('The', 'The state council ~said~ <it would go>.')).toBe('The state council');
    expect(mended('The', 'The company, which left, ~said~ <it would go>.')).toBe('The company');
    expect(mended('Anna Roe and', 'Anna Roe and Jo Holt ~said~ <so>.')).toBe(
      'Anna Roe and Jo Holt',
    );
    expect(mended('Anna Roe in', 'Anna Roe in Rome, of all places, ~said~ <so>.')).toBe('Anna Roe');
  });

  it('keeps to the paragraph of its cue', () => {
    expect(mended('Anna Roe\n\nJo Holt', 'By Anna Roe', 'Jo Holt ~said~ <so>.')).toBe('Jo Holt');
  });

  it('has its quotation marks in pairs', () => {
    expect(mended('the book “Dry', 'In the book “Dry Dams” ~it says~ <so>.')).toBe(
      'the book “Dry Dams”',
    );
    expect(mended('Jo Holt”', 'Go, Jo Holt” ~said~ <so>.')).toBe('Jo Holt');
  });

  it('is not anybody at all', () => {
    expect(mended('who', 'It helps people who ~know~ <the town>.')).toBeNull();
    expect(mended('anyone who', 'It hurts anyone who ~thinks~ <it is safe>.')).toBeNull();
    expect(mended('who', 'It helps Jo Holt, who ~said~ <it would go>.')).toBe('who');
  });
});

describe('what papers provide for', () => {
  function terms(...paragraphs: readonly string[]): string[] {
    const { annotated, tag } = marked(...paragraphs);
    const { text } = annotated.article;
    return findPapersTerms(annotated, tag.content).map(({ source, content }) =>
      [source!, ...content].map(({ start, end }) => text.slice(start, end)).join(' | '),
    );
  }

  it('is put down to them', () => {
    expect(terms('She ~said~ <so>. Under the new plan, it would go.')).toEqual([
      'the new plan | it would go',
    ]);
    expect(terms('She ~said~ <so>. Under the bridge, it would go.')).toEqual([]);
  });

  it('is what they put a figure at, right after they spoke', () => {
    expect(terms('The report ~said~ <it leaks>. It put the cost at $14 million.')).toEqual([
      'It | the cost at $14 million',
    ]);
    expect(terms('The report ~said~ <it leaks>.', 'It put the cost at $14 million.')).toEqual([]);
    expect(terms('The report ~said~ <it leaks>. It put the men at ease.')).toEqual([]);
  });
});

describe('attributions that the network doubts', () => {
  const { tag } = marked('She ~said~ <so>.');
  const tags = [tag, { ...tag, confidence: 0.3 }];

  it('are left out where hardly anybody speaks', () => {
    expect(leaveDoubtful(tags, 30)).toEqual([tag]);
  });

  it('stay where people speak, and where the text is short', () => {
    expect(leaveDoubtful(tags, 12)).toEqual(tags);
    expect(leaveDoubtful([tags[1]!], 5)).toHaveLength(1);
  });
});
