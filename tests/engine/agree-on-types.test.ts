import { describe, expect, it } from 'vitest';
import { agreeOnTypes } from '../../lib/engine/2-tags/names/agree-on-types.ts';
import type { NameTag } from '../../lib/engine/2-tags/tags.ts';

const TEXT = 'Odra said no. Chief Odra left. Then Odra and Ann Odra met.';

function named(written: string, from: number, more: Partial<NameTag> = {}): NameTag {
  const start = TEXT.indexOf(written, from);
  const end = start + written.length;
  return {
    start,
    end,
    confidence: 0.6,
    type: 'organization',
    title: null,
    madeBy: 'test',
    ...more,
  };
}

const shown = (names: readonly NameTag[]): string[] =>
  agreeOnTypes(names, TEXT).map(({ start, end, type }) => `${TEXT.slice(start, end)} ${type}`);

describe('one type for names that are written alike', () => {
  it('is the one with most confidence behind it', () => {
    const title = { start: 14, end: 19 };
    const person = named('Odra', 5, { type: 'person', confidence: 0.9, title });
    const agreed = agreeOnTypes([named('Odra', 0), person, named('Odra', 30)], TEXT);
    expect(agreed.map(({ type }) => type)).toEqual([
      'organization',
      'organization',
      'organization',
    ]);
    expect(agreed[1]?.title).toBeNull();
  });

  it('says nothing of names that are only in part the same', () => {
    const person = named('Ann Odra', 0, { type: 'person' });
    expect(shown([named('Odra', 0), person])).toEqual(['Odra organization', 'Ann Odra person']);
  });

  it('leaves a single name as it is', () => {
    const name = named('Odra', 0);
    expect(agreeOnTypes([name], TEXT)).toEqual([name]);
  });
});
