import { describe, expect, it } from 'vitest';
import { ANONYMOUS_STORY } from './anonymous-story.ts';
import { gapsIn } from './gaps-in.ts';

describe('who exactly', () => {
  it('asks once for a source, however often and by whatever name it speaks', () => {
    const questions = gapsIn(
      'Officials said the dam would be built in spring.',
      'Local officials said the road to it was ready.',
      'The baker, Ada Brandt, said the town was glad. The officials said the lake would be deep.',
    );
    expect(questions.filter((text) => text.includes('officials'))).toEqual(['Which officials?']);
  });

  it('tells sources apart that have other names before them', () => {
    const questions = gapsIn(
      'Halden officials said the dam would leak.',
      'Morava officials said the dam would hold.',
    );
    expect(questions).toEqual(
      expect.arrayContaining(['Which Halden officials?', 'Which Morava officials?']),
    );
  });

  it('takes the next voice with a name for one of them', () => {
    const exemplified =
      'Critics said the dam would leak. “It is a sieve,” said Ada Brandt, an engineer.';
    expect(gapsIn(exemplified)).toEqual([]);
    expect(gapsIn('Critics said the dam would leak.', 'It rained in the north.')).toEqual([
      'Which critics?',
    ]);
  });

  it.each([
    [
      'Officials said the dam would leak.',
      'Ada Brandt, the deputy secretary for water, said it would leak soon.',
    ],
    ['Experts said the dam would leak.', 'It rained.', 'Ada Brandt, a professor, said it would.'],
    ['Critics said the dam would leak.', '“It is a sieve,” said Ada Brandt, a baker.'],
    [
      'Halden Water officials said the dam would leak.',
      'It rained.',
      'Nobody slept.',
      'It snowed.',
      'Ada Brandt, a vice president of Halden Water, said so too.',
    ],
    [
      'Water officials rejected the plan.',
      '“We will not build it,” said Ada Brandt, a department spokeswoman.',
    ],
    ['Democrats said the dam would leak.', 'It rained.', 'Ada Brandt, a Democrat, said so, too.'],
    ['Authorities said the dam leaked.', 'It rained.', 'Ada Brandt, a police chief, said it had.'],
  ])('asks nothing where one of them speaks with a name: %s', (...paragraphs) => {
    expect(gapsIn(...paragraphs).join()).not.toMatch(/^Which/);
  });

  it('does not take an official of another country for one of them', () => {
    expect(
      gapsIn(
        'Moravan officials said the dam would leak.',
        'Ada Brandt, the Halden minister for water, said it would hold.',
      ),
    ).toContain('Which Moravan officials?');
  });

  it.each([
    'Officials did not say why the dam leaks.',
    'Officials declined to say why the dam leaks.',
    'Officials should say why the dam leaks.',
  ])('asks for nobody who said nothing: %s', (text) => {
    expect(gapsIn(text)).toEqual([]);
  });

  it('asks whose view it is that the writer puts into mouths', () => {
    expect(gapsIn('Critics will say that the dam leaks.')).toEqual(['Which critics?']);
  });

  it('asks for no more than three of those who hide', () => {
    const heads = ['official', 'aide', 'executive', 'investigator', 'envoy', 'source'];
    const told = heads.map((head) => `A senior ${head} said the dam would leak soon.`);
    expect(gapsIn(...told).filter((text) => text.startsWith('Who is the'))).toHaveLength(3);
  });

  it('asks who else says so where silence was promised to those on whom the story rests', () => {
    const promised = 'An aide said the dam leaks. The aide spoke on the condition of anonymity.';
    expect(gapsIn(promised)).toEqual(['Does anybody with a name confirm what the aide says?']);
  });

  it('asks nobody in passing where others speak with a name', () => {
    const named = 'Ada Brandt, a baker in Lenn, said the valley was lovely.';
    const rest = Array.from({ length: 12 }, () => 'It rained.');
    const passing = 'A senior official said the dam would leak.';
    expect(gapsIn(named, ...rest, passing)).toEqual([]);
    const goesOn = 'The official said the dam would drown 3,000 people.';
    expect(gapsIn(named, ...rest, passing, goesOn, goesOn)).toEqual([
      'Who is the senior official?',
    ]);
  });

  it.each([
    'Officials said in a statement that the dam leaks.',
    'Officials hope the dam will leak.',
    'Advisers expecting rain said nothing.',
    'Officials told her the dam would leak.',
    'The dam, which officials said was old, leaks.',
    'Backers of Ada Brandt erupted in anger, called it a sieve.',
    'An official of the weather service said it would rain.',
    'Two advisers, Halden and Morava, said the dam leaks.',
  ])('has nobody to ask for in: %s', (text) => {
    expect(gapsIn(text)).toEqual([]);
  });

  it('points out that nobody is named where nobody is', () => {
    const [first] = gapsIn(...ANONYMOUS_STORY.split('\n'));
    expect(first).toMatch(/not one comes with a name/);
    const named = gapsIn(
      ...ANONYMOUS_STORY.split('\n'),
      '“We shall see,” said Ada Brandt, the mayor of Lenn.',
    );
    expect(named.join()).not.toMatch(/not one comes with a name/);
  });
});
