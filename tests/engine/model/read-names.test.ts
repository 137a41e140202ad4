import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../lib/engine/1-sentences/annotate-text.ts';
import { readNames } from '../../../lib/engine/2-tags/model/read-names.ts';
import { loadGazetteer } from '../../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../../lib/page/read-plain-text.ts';

/** The names read where the network found one, from the first to the last of some words. */
function namesIn(text: string, from: string, to: string, confidence = 0.8): string[] {
  const annotated = annotateText(readPlainText(text));
  const first = annotated.tokens.findIndex((token) => token.text === from);
  const end = annotated.tokens.findIndex((token) => token.text === to) + 1;
  const span = { first, end, kind: 0, confidence };
  const names = readNames(annotated, [span], loadGazetteer());
  return names.map((name) => text.slice(name.start, name.end));
}

describe('reading names off the network', () => {
  it('takes a title off a person’s name', () => {
    expect(namesIn('They met Mayor Judith Okafor.', 'Mayor', 'Okafor')).toEqual(['Judith Okafor']);
  });

  it('lets no name go on in the next paragraph', () => {
    const text =
      'The winners are:\n\nJudith Okafor\n\nPetra Lind\n\nOle Brandt\n\nAll are from Oslo.';
    expect(namesIn(text, 'Judith', 'Brandt')).toEqual([
      'Judith Okafor',
      'Petra Lind',
      'Ole Brandt',
    ]);
  });

  it('lets a name go on where a dot only looks like the end of a sentence', () => {
    expect(namesIn('We saw J. P. Lind there.', 'J.', 'Lind')).toEqual(['J. P. Lind']);
  });

  it('believes that a day is a name only when it is sure', () => {
    expect(namesIn('They saw May there.', 'May', 'May')).toEqual([]);
    expect(namesIn('They saw May there.', 'May', 'May', 0.99)).toEqual(['May']);
  });
});
