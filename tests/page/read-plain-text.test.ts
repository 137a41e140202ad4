import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { SHARED_FOLDER, HAS_DATA, readDataLines } from '../quality/shared-data.ts';
import { STORY } from './make-page.ts';

function outline(text: string): string[] {
  return readPlainText(text).blocks.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

const kinds = (text: string): string[] => readPlainText(text).blocks.map(({ kind }) => kind);

describe('a plain text', () => {
  it('is kept as it is, its blocks in order and within it', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Who Pays',
        '- one',
        '  indented. ',
        '',
        '(Photo: Ann)',
        '___',
        'It rained.',
        '\r',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join('\n')),
        (text) => {
          const article = readPlainText(text);
          expect(article.text).toBe(text);
          let end = 0;
          for (const block of article.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(block.end).toBeGreaterThan(block.start);
            expect(text.slice(block.start, block.end).trim()).toBe(
              text.slice(block.start, block.end),
            );
            end = block.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('leaves no line with words outside its blocks', () => {
    const text = [
      'Storm Hits Westby',
      ...STORY,
      '- Schools stay closed',
      '* Trains run',
      'What next?',
    ].join('\n');
    const covered = readPlainText(text)
      .blocks.map(({ start, end }) => text.slice(start, end))
      .join('');
    expect(covered.replace(/\s/g, '')).toBe(text.replace(/^[-*] /gm, '').replace(/\s/g, ''));
  });

  it('begins with its headline, with or without a stop, and a credit behind it', () => {
    expect(outline(`Storm Hits the Coast (Image Credits: Ann Lee)\n${STORY[0]}`)).toEqual([
      'headline: Storm Hits the Coast',
      'caption: (Image Credits: Ann Lee)',
      `paragraph: ${STORY[0]}`,
    ]);
    expect(kinds(`Storm Hits the Coast.\n\n${STORY[0]}`)).toEqual(['headline', 'paragraph']);
    expect(readPlainText(`Storm Hits the Coast\n${STORY[0]}`).title).toBe('Storm Hits the Coast');
  });

  it('has no headline when it is one sentence, or begins with a long one', () => {
    expect(kinds('The economy grew by three per cent.')).toEqual(['paragraph']);
    expect(kinds(STORY.join('\n\n'))).toEqual(STORY.map(() => 'paragraph'));
  });

  it('has headings over what is read, and lists', () => {
    const text = `Storm Hits Westby\n${STORY[0]}\nWhat Comes Next\n${STORY[1]}\nKey Takeaways\n- Schools: closed until Monday.\n \n- Trains: none.\n7:25 a.m.\n${STORY[2]}`;
    expect(kinds(text)).toEqual([
      'headline',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'heading',
      'paragraph',
    ]);
    expect(outline(text)[5]).toBe('list-item: Schools: closed until Monday.');
  });

  it('takes short lines one under the other for a list, and a short sentence for a paragraph', () => {
    const text = `${STORY[0]}\n\nShe has to do the following:\n\nStop lying\nShow humility\nFill in the gaps\n\nIt is late.\n\nNobody knows`;
    expect(kinds(text)).toEqual([
      'paragraph',
      'paragraph',
      'list-item',
      'list-item',
      'list-item',
      'paragraph',
      'paragraph',
    ]);
  });

  it('reads on over the ends of folded lines', () => {
    const folded =
      'The storm reached the coast of Norland on Tuesday night, and by\nmorning the harbour of Westby was under water, as Mayor\nAda Holm said in a statement that was read to the press on\nFriday.';
    expect(outline(`${STORY[1]}\n\n${folded}`)[1]).toBe(`paragraph: ${folded}`);
  });

  it('does not take a sentence about a video for a credit', () => {
    expect(
      kinds(
        `${STORY[0]}\n\nVideo by a bystander shows how two officers walk slowly towards the car.`,
      ),
    ).toEqual(['paragraph', 'paragraph']);
  });
});

const DRUG_WAR = join(SHARED_FOLDER, 'articles/drug-war.txt');

describe.skipIf(!HAS_DATA || !existsSync(DRUG_WAR))(
  'real texts (skipped where ../shared is absent)',
  () => {
    it('the first article to get right has its headings, lists and credit', () => {
      const { blocks, language } = readPlainText(readFileSync(DRUG_WAR, 'utf8'));
      const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
      expect(blocks.slice(0, 4).map(({ kind }) => kind)).toEqual([
        'headline',
        'caption',
        'paragraph',
        'heading',
      ]);
      expect([count('heading'), count('list-item'), language]).toEqual([7, 6, 'en']);
    });

    it.each(['attribution/dev.jsonl', 'entities/worldwide-dev.jsonl'])(
      '%s: hardly a paragraph is a heading',
      (name) => {
        const texts = readDataLines(name).map(({ text }) => String(text));
        const blocks = texts.flatMap((text) =>
          readPlainText(text).blocks.map((block) => ({
            ...block,
            text: text.slice(block.start, block.end),
          })),
        );
        const headings = blocks.filter(({ kind }) => kind === 'heading');
        expect(headings.length).toBeLessThan(blocks.length * 0.06);
        expect(headings.filter(({ text }) => text.length > 90)).toEqual([]);
      },
    );
  },
);
