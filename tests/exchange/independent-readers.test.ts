import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { Lexer, Parser, type Token, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';

import type { Dossier } from '../../lib/domain/dossier.ts';
import { obsidianTag } from '../../lib/exchange/markdown/escape-markdown.ts';
import { written } from './import-shelf.ts';
import { someDossier } from './some-dossier.ts';

/** What pages and other people's files hold to get out of the words they are. */
const HOSTILE = [
  '`code` ```\nmore\n```',
  '[click](javascript:alert(1)) ![pixel](https://t.example/p.gif)',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '<https://evil.example> <!-- gone',
  '---\ntitle: other\n---',
  '# heading\n\nunder\n===\n\nunder\n---',
  '> quoted\n- item\n1. one\n2) two\n* star\n+ plus',
  '| a | b |\n|---|---|\n| c | d |',
  '    indented\n\ttabbed',
  '[[note]] ![[embed]] #tag %%hidden%% ==marked== $x$ ^block [^1]',
  '&lt;b&gt; &copy; &#60;',
  'a\\',
  '\\[x](y)',
  '**bold** __bold__ ~~gone~~',
  '"quoted": \'yaml\' : - @ ! | > { } [ ] # %\u2028x\u0085y\u0000z',
  'half \ud83d of a sign',
  'see https://a.example/x_y, or www.b_c.example and a_b@c.example',
];

const hostile = fc.constantFrom(...HOSTILE);

/** A dossier with such words wherever words can be. */
const hostileDossier = fc
  .tuple(someDossier, fc.infiniteStream(hostile))
  .map(([dossier, stream]): Dossier => {
    const words = (): string => String(stream.next().value);
    const { article, notes, questions } = dossier;
    return {
      ...dossier,
      article: {
        ...article,
        title: words(),
        byline: words(),
        outlet: words(),
        note: words(),
        tags: [words()],
      },
      notes: notes.map((note) => ({
        ...note,
        passage: { ...note.passage, quote: words() },
        comment: words(),
        tags: [words()],
      })),
      questions: questions.map((question) => ({
        ...question,
        text: words(),
        answer: words(),
      })),
    };
  });

async function markdownOf(dossier: Dossier): Promise<{ facts: unknown; body: Token[] }> {
  const file = await written('markdown', [dossier]);
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  return { facts: parseYaml(yaml), body: new Lexer().lex(body) };
}

const areWords = (values: unknown): boolean =>
  Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string');

/** An address, however it is written. */
const whole = (address: string): string =>
  new URL(address === '' ? 'x:' : address).href.replaceAll('%28', '(').replaceAll('%29', ')');

describe('Markdown', () => {
  test('has front matter that a reader of YAML reads back word for word', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDossier, async (dossier) => {
        const { title, address, byline, outlet, tags } = dossier.article;
        const { facts } = await markdownOf(dossier);
        const all = [...tags, ...dossier.notes.flatMap((note) => note.tags)];
        expect(facts).toMatchObject({
          title: title.toWellFormed(),
          source: address,
          ...(byline && { author: expect.toSatisfy(areWords) as unknown }),
          outlet: outlet?.toWellFormed(),
          tags: [...new Set(all.map(obsidianTag))],
        });
      }),
      { numRuns: 60 },
    );
  });

  test('holds no HTML, picture, code or table, and no heading or link but ours', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDossier, async (dossier) => {
        const { body } = await markdownOf(dossier);
        const kinds = new Set<string>();
        const [headings, links]: [string[], string[]] = [[], []];
        void walkTokens(body, (token) => {
          kinds.add(token.type);
          if (token.type === 'heading') headings.push(token.raw.replace(/\\.|\n/g, '').trim());
          if (token.type === 'link') links.push(whole(String(token['href'])));
        });
        for (const kind of ['html', 'image', 'code', 'codespan', 'table', 'hr', 'strong', 'em']) {
          expect([kind, kinds.has(kind)]).toEqual([kind, false]);
        }
        expect(
          headings.slice(1).every((one) => /^## (?:Notes|Questions|On the article)$/.test(one)),
        ).toBe(true);
        const evidence = dossier.notes.flatMap(({ flag }) => flag?.evidence ?? []);
        const answers = dossier.questions.map(({ answerLink }) => answerLink);
        const ours = [
          dossier.article.address,
          ...evidence.map(({ address }) => address),
          ...answers,
        ];
        // What looks like an address in plain words some readers make a link of; to what they show.
        const bare = new Set([
          'https://t.example/p.gif',
          'https://evil.example/',
          'https://a.example/x_y',
        ]);
        const known = new Set(ours.map((address) => whole(address)));
        for (const link of links) {
          expect([link, bare.has(link) || known.has(link)]).toEqual([link, true]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('shows the words of quotes and comments as they are', async () => {
    const [dossier] = fc.sample(
      someDossier.filter(({ notes }) => notes.length > 0),
      { numRuns: 1, seed: 4 },
    );
    for (const comment of HOSTILE) {
      const [note] = dossier!.notes;
      const one = { ...dossier!, notes: [{ ...note!, comment, tags: [] }], questions: [] };
      const { body } = await markdownOf(one);
      const { document } = parseHTML(
        `<!doctype html><html><body>${Parser.parse(body)}</body></html>`,
      );
      const shown = document.body.textContent;
      const words = (text: string) => text.toWellFormed().replace(/[\s\0\u0085]+/g, '');
      expect(words(shown)).toContain(words(comment));
    }
  });
});

describe('CSV', () => {
  const cells = fc.oneof(hostile, fc.string({ unit: 'binary' }));

  test('is read by another program cell for cell, formulas as words', async () => {
    await fc.assert(
      fc.asyncProperty(someDossier, cells, cells, async (dossier, title, comment) => {
        const notes = dossier.notes.map((note) => ({ ...note, comment }));
        const file = await written('csv', [
          { ...dossier, article: { ...dossier.article, title }, notes },
        ]);
        const rows: readonly Readonly<Record<string, string>>[] = parseCsv(file, {
          bom: true,
          columns: true,
          record_delimiter: '\r\n',
        });
        expect(rows).toHaveLength(notes.length);
        for (const row of rows) {
          for (const [column, words] of Object.entries({ title, comment })) {
            // Formulas get an apostrophe, at the beginning and behind a semicolon or a line break.
            expect(row[column]?.replaceAll("'", '')).toBe(words.toWellFormed().replaceAll("'", ''));
          }
          for (const cell of Object.values(row))
            expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@])/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('begins with the mark of UTF-8, by which Excel knows its letters', async () => {
    expect(await written('csv', [])).toMatch(/^\ufefftitle,address,/);
  });
});
