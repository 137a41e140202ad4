import { describe, expect, it } from 'vitest';
import { annotateText } from '../../lib/engine/1-sentences/annotate-text.ts';
import { completeAttributions } from '../../lib/engine/2-tags/attributions/complete-attributions.ts';
import type { AttributionTag } from '../../lib/engine/2-tags/tags.ts';
import { articleOf } from './article-of.ts';

/** Who says what in the paragraphs, where the network found no more than `found`. */
function said(paragraphs: readonly string[], found: readonly AttributionTag[] = []): string[] {
  const annotated = annotateText(articleOf(...paragraphs));
  const { text } = annotated.article;
  return completeAttributions(annotated, [], found).map(({ source, content: [first] }) => {
    const signer = source === null ? 'nobody' : text.slice(source.start, source.end);
    return `${signer}: ${text.slice(first!.start, first!.end)}`;
  });
}

describe('signed quotations', () => {
  it('are put down to whoever signs them', () => {
    expect(said(['“The harbour is too small for us all.” — Ann Lee, Bergen'])).toEqual([
      'Ann Lee: “The harbour is too small for us all.”',
    ]);
  });

  it('may begin with the wrong mark, and need no space at the dash', () => {
    const letters = [
      '”We were never asked about it.” ―Ole Brandt',
      '"Nor were we, I may say."--Petra Lind',
    ];
    expect(said(letters)).toEqual([
      'Ole Brandt: ”We were never asked about it.”',
      'Petra Lind: "Nor were we, I may say."',
    ]);
  });

  it('are no sentences that go on behind a dash', () => {
    const others = [
      '“We were never asked about it.” – nobody was, it seems.',
      '“We were never asked about it.” – Ann Lee thought so too, and so did every one of the others who had come to the hall.',
      'The harbour is too small — Ann Lee knows.',
      '“Oh” — Ann Lee',
    ];
    expect(said(others)).toEqual([]);
  });

  it('take the place of what was found inside them', () => {
    const letter = '“The mayor says that all is well, but look around.” — Ann Lee';
    const start = letter.indexOf('all is well');
    const inner: AttributionTag = {
      voice: 'reported',
      source: { start: 1, end: 10 },
      cue: { start: 11, end: 15 },
      content: [{ start, end: start + 11 }],
      confidence: 0.9,
      madeBy: 'network',
    };
    expect(said([letter], [inner])).toEqual([
      'Ann Lee: “The mayor says that all is well, but look around.”',
    ]);
  });
});

describe('paragraphs that are announced', () => {
  it('are put down to whoever the announcement names', () => {
    const letters = [
      'The governor added:',
      'It is too late for that. We said so.',
      'Then he left.',
    ];
    expect(said(letters)).toEqual(['The governor: It is too late for that. We said so.']);
  });

  it('are announced by words of saying alone, and have no quotation marks', () => {
    expect(said(['The list has three more:', 'Apples and pears of all kinds.'])).toEqual([]);
    expect(said(['The governor added:', '“It is too late for that.”'])).toEqual([]);
    expect(said(['He said: “No.” The governor added: it is late.', 'Then he left.'])).toEqual([]);
  });
});

describe('what readers are asked', () => {
  const appeal = (text: string, cue: string): AttributionTag[] => [
    {
      voice: 'reported',
      source: null,
      cue: { start: text.indexOf(cue), end: text.indexOf(cue) + cue.length },
      content: [{ start: text.length - 10, end: text.length - 1 }],
      confidence: 0.9,
      madeBy: 'network',
    },
  ];

  it('is nothing that anybody says', () => {
    const text = 'Tell us in the comments how you do it.';
    expect(said([text], appeal(text, 'Tell us'))).toEqual([]);
  });

  it('is not taken for what is told further on', () => {
    const text = 'It was asked how you do it.';
    expect(said([text], appeal(text, 'asked'))).toHaveLength(1);
  });
});
