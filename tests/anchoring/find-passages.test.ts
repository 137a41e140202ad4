import { describe, expect, test } from 'vitest';
import { describePassage, findPassages } from '../../lib/anchoring/index.ts';
import type { Anchor } from '../../lib/domain/passage.ts';

const PARAGRAPHS = [
  'The harbour office opened its doors at six, and by noon the queue reached the fish market.',
  'Officials said the new ferry would carry four hundred passengers a day from the first of June.',
  'Marta Lindqvist, who has sold tickets here for thirty years, called the plan “a gift to the islands”.',
  'The timetable, however, leaves no boat between nine in the evening and five in the morning.',
  'Two shipyards bid for the contract; the lower offer came from Turku and was 12 % below the estimate.',
  'A decision on winter service is due in October, once the committee has read the ice reports.',
];
const TEXT = PARAGRAPHS.join('\n\n');

function find(quote: string, now: string, from = TEXT): Anchor {
  const start = from.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  const [anchor] = findPassages(now, [describePassage(from, { start, end: start + quote.length })]);
  return anchor!;
}

function wordsAt(anchor: Anchor, now: string): string | null {
  return anchor.span && now.slice(anchor.span.start, anchor.span.end);
}

describe('a passage is found', () => {
  test.each(['a gift to the islands', 'Turku', 'passengers a day', PARAGRAPHS[3]!])(
    'when something was put in before it: %s',
    (quote) => {
      const now = `Update: the vote was put off.\n\n${TEXT}`;
      const anchor = find(quote, now);
      expect(anchor).toMatchObject({ state: 'found', score: 1 });
      expect(wordsAt(anchor, now)).toBe(quote);
    },
  );

  test('when a sentence was put in right before it', () => {
    const now = TEXT.replace('The timetable', 'Nobody asked the crews. The timetable');
    const anchor = find('The timetable, however, leaves no boat', now);
    expect(anchor.state).toBe('found');
    expect(wordsAt(anchor, now)).toBe('The timetable, however, leaves no boat');
  });

  test.each([
    ['case', TEXT.toUpperCase()],
    ['space', TEXT.replaceAll(' ', '\u00A0').replaceAll('\n\n', '\n   \n')],
    ['quotation marks', TEXT.replace(/[“”]/g, '"')],
    ['dashes and commas', TEXT.replaceAll(',', ' –')],
    ['soft hyphens', TEXT.replaceAll('ti', 't\u00ADi').replaceAll('ar', 'a\u200Br')],
    ['decomposed letters', TEXT.normalize('NFD')],
  ])('when the page changed no more than its %s', (_, now) => {
    const quote = 'called the plan “a gift to the islands”';
    const anchor = find(quote, now);
    expect(anchor.state).toBe('found');
    expect(wordsAt(anchor, now)).toMatch(/^called.the.plan.+islands/i);
  });

  test('when the page composes letters that were decomposed', () => {
    const from = TEXT.replace('Marta', 'Märta Élise').normalize('NFD');
    const now = `Märta Élise.\n\n${from.normalize('NFC')}`;
    const anchor = find('Märta Élise Lindqvist'.normalize('NFD'), now, from);
    expect(anchor.state).toBe('found');
    expect(wordsAt(anchor, now)).toBe('Märta Élise Lindqvist');
  });

  test('in text without spaces between words', () => {
    const from =
      '渡轮将于六月一日开航。票价尚未公布，居民表示欢迎。委员会十月作出决定，冬季班次另行通知。';
    const now = `更新：会议延期举行。${from}`;
    const anchor = find('居民表示欢迎', now, from);
    expect(anchor.state).toBe('found');
    expect(wordsAt(anchor, now)).toBe('居民表示欢迎');
  });

  test('between the words around it, where it is a sign or nothing', () => {
    const now = `Update.\n\n${TEXT.replace('harbour', 'port')}`;
    expect(wordsAt(find(' “', now), now)).toBe(' “');
    const at = TEXT.indexOf('; the lower');
    const [anchor] = findPassages(now, [describePassage(TEXT, { start: at, end: at })]);
    const place = now.indexOf('; the lower');
    expect(anchor).toMatchObject({ state: 'found', span: { start: place, end: place } });
  });

  test('where it belongs, and not where the same words stand too', () => {
    const now = `Ferry in short: four hundred passengers a day.\n\n${TEXT}\n\nFour hundred passengers a day, again.`;
    const anchor = find('four hundred passengers a day', now);
    expect(anchor).toMatchObject({ state: 'found', span: { start: now.indexOf('carry') + 6 } });
  });
});

describe('a passage has moved', () => {
  test('when its paragraph went to another place of a long text', () => {
    const filler = Array.from(
      { length: 40 },
      (_, at) => `Ship number ${at} left port on day ${at}.`,
    );
    const from = [...PARAGRAPHS, ...filler].join('\n\n');
    const now = [...filler, ...PARAGRAPHS].join('\n\n');
    const anchor = find(PARAGRAPHS[3]!, now, from);
    expect(anchor.state).toBe('moved');
    expect(wordsAt(anchor, now)).toBe(PARAGRAPHS[3]);
  });

  test('when its words stand among others', () => {
    const sentence = 'Two shipyards bid for the contract; the lower offer came from Turku';
    const now = `${sentence}, as this paper reported in spring.\n\n${PARAGRAPHS.slice(0, 3).join('\n\n')}`;
    const anchor = find(sentence, now);
    expect(anchor.state).toBe('moved');
    expect(wordsAt(anchor, now)).toBe(sentence);
  });
});

describe('a passage is uncertain', () => {
  test.each([
    ['a word was replaced', 'four hundred', 'five hundred', 'carry five hundred passengers'],
    ['a slip was corrected', 'passengers', 'pasengers', 'carry four hundred pasengers'],
    ['a word was put in', 'hundred', 'hundred and ten', 'carry four hundred and ten passengers'],
    ['a word was taken out', 'four ', '', 'carry hundred passengers'],
  ])('when %s', (_, word, other, expected) => {
    const now = TEXT.replace(word, other);
    const anchor = find('carry four hundred passengers', now);
    expect(anchor.state).toBe('uncertain');
    expect(anchor.score).toBeLessThan(1);
    expect(wordsAt(anchor, now)).toBe(expected);
  });

  test('rather in its old surroundings with other words than elsewhere with the same', () => {
    const quote = 'Officials said the new ferry would carry four hundred passengers a day';
    const edited = 'Officials say the ferry will carry six hundred passengers a day';
    const now = `${TEXT.replace(quote, edited)}\n\n${quote}!`;
    const anchor = find(quote, now);
    expect(anchor.state).toBe('uncertain');
    expect(wordsAt(anchor, now)).toBe(edited);
  });

  test('when two places are equally good', () => {
    const row = 'The boat leaves at nine. ';
    const from = row.repeat(9);
    const start = row.length * 4;
    const now = row.repeat(14);
    const passage = describePassage(from, { start, end: start + 24 });
    const [anchor] = findPassages(`Times: ${now}`, [passage]);
    expect(['uncertain', 'lost']).toContain(anchor!.state);
  });

  test('the more, the more of it was changed', () => {
    const quote = 'The timetable, however, leaves no boat between nine in the evening';
    const scores = [
      ['evening', 'afternoon'],
      ['nine in the evening', 'noon and this same afternoon'],
      ['no boat between nine in the evening', 'one small ferry around noon this very afternoon'],
    ].map(([words, others]) => find(quote, TEXT.replace(words!, others!)).score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });
});

describe('a passage is lost', () => {
  test('when it was taken out', () => {
    const quote = 'Two shipyards bid for the contract; ';
    expect(find(quote, TEXT.replace(quote, ''))).toEqual({ state: 'lost', span: null, score: 0 });
  });

  test('when it was taken out from within words', () => {
    const quote = 'imetable, how';
    expect(find(quote, TEXT.replace(quote, '')).state).toBe('lost');
  });

  test('when other words stand in its place', () => {
    const now = TEXT.replace('Officials said the new ferry would', 'Every single boat here must');
    expect(find('Officials said the new ferry would', now).state).toBe('lost');
  });

  test('when only a sentence like it stays elsewhere', () => {
    const other = 'Officials said the old ferry would carry two hundred tons a week.';
    const from = `${TEXT}\n\n${other}`;
    const now = from.replace(PARAGRAPHS[1]!, 'Nothing was announced.');
    expect(find(PARAGRAPHS[1]!, now, from).state).toBe('lost');
  });

  test('when a short quote is gone and its words stand in another sentence', () => {
    const quote = 'the first of June';
    const now = `${TEXT.replace(quote, 'summer')}\n\nIn the first place, most of it was built before June.`;
    expect(['lost', 'uncertain']).toContain(find(quote, now).state);
  });

  test.each(['', ' ', 'Something else entirely.', 'the of and in a'])(
    'in a text without it: “%s”',
    (now) => {
      expect(find('a gift to the islands', now).state).toBe('lost');
    },
  );
});

describe('many passages', () => {
  test('each is answered for itself, in the order asked for', () => {
    const quotes = ['winter service', 'Turku', 'a gift', 'six, and by noon'];
    const passages = quotes.map((quote) => {
      const start = TEXT.indexOf(quote);
      return describePassage(TEXT, { start, end: start + quote.length });
    });
    const now = `Ferries.\n\n${TEXT}`;
    const anchors = findPassages(now, passages);
    expect(anchors.map((anchor) => wordsAt(anchor, now))).toEqual(quotes);
    for (const [at, passage] of passages.entries()) {
      expect(findPassages(now, [passage])).toEqual([anchors[at]]);
    }
  });

  test('none are answered by nothing', () => {
    expect(findPassages(TEXT, [])).toEqual([]);
  });
});

describe('a passage longer than any sentence', () => {
  const long = Array.from(
    { length: 120 },
    (_, at) => `Sentence ${at} tells of boat ${(at * 37) % 101} and harbour ${(at * 53) % 97}.`,
  );
  const from = `${PARAGRAPHS[0]} ${long.join(' ')} ${PARAGRAPHS[5]}`;
  const quote = long.slice(10, 100).join(' ');

  test('is found after something was put in before it', () => {
    const now = `Update. ${from}`;
    const anchor = find(quote, now, from);
    expect(anchor.state).toBe('found');
    expect(wordsAt(anchor, now)).toBe(quote);
  });

  test('is uncertain, and whole, when a sentence within it changed', () => {
    const now = `Update. ${from.replace('Sentence 50 tells', 'Line fifty speaks')}`;
    const anchor = find(quote, now, from);
    expect(anchor.state).toBe('uncertain');
    expect(wordsAt(anchor, now)).toBe(quote.replace('Sentence 50 tells', 'Line fifty speaks'));
  });

  test('is lost when it is gone', () => {
    const within = `${TEXT}\n\n${quote}\n\n${TEXT.toUpperCase()}`;
    expect(find(quote, within.replace(quote, ''), within).state).toBe('lost');
  });
});
