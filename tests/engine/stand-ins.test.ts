import { describe, expect, it } from 'vitest';
import { actorsIn, standInsIn } from './marked-article.ts';

describe('a personal pronoun means', () => {
  it('who speaks, rather than whom they speak of', () => {
    expect(standInsIn('{[Peter Holt]} said <that [Carl Roe] would lose>. {He} laughed.')).toEqual([
      'He: Peter Holt',
    ]);
  });

  it('who speaks on, over paragraphs of what they say', () => {
    expect(
      standInsIn(
        '{[Peter Holt]} runs the mill.',
        '“Nobody came. We waited all night for the boat.”',
        '“So we left,” {he} said.',
      ),
    ).toEqual(['he: Peter Holt']);
  });

  it('the one woman of two people with one surname', () => {
    expect(
      standInsIn('[Anna Holt] met [Peter Holt] in May. Then [Holt] left. {She} wept.'),
    ).toEqual(['She: Anna Holt']);
  });

  it('nobody where who spoke last has no name', () => {
    expect(
      standInsIn('[Peter Holt] won. {A spokesman for [Peter Holt]} spoke. {He} smiled.'),
    ).toEqual([]);
    expect(standInsIn('[Peter Holt] lost. {The judge} spoke. {He} smiled.')).toEqual([]);
  });

  it('nobody where two are named alike', () => {
    expect(standInsIn('[Peter Holt] met [Carl Roe]. {He} smiled.')).toEqual([]);
  });

  it('another than the one it describes', () => {
    expect(standInsIn('[Peter Holt] sat. Then came [Carl Roe], whom {he} admires.')).toEqual([
      'he: Peter Holt',
    ]);
  });

  it('not who asked, once somebody answers', () => {
    const said = (cue: string): string[] =>
      standInsIn(`{[Peter Holt]} ~${cue}~ [Carl Roe] <about it>.`, '“I had to,” {he} said.');
    expect(said('told')).toContain('he: Peter Holt');
    expect(said('asked')).toEqual([]);
  });

  it('the same with a verb grown onto it', () => {
    expect(standInsIn('{[Anna Holt]} spoke. {She}’ll leave in May.')).toEqual(['She: Anna Holt']);
  });
});

describe('“it” and “they” as sources mean', () => {
  it('the organization that spoke last', () => {
    expect(standInsIn('{[Halden/o]} denied <it all>. {It} sued.')).toEqual(['It: Halden']);
  });

  it('the people that spoke last', () => {
    expect(standInsIn('{[Democrats/g]} voted <no>. {They} sued.')).toEqual(['They: Democrats']);
  });

  it('nothing where they are no source, or nobody spoke', () => {
    expect(standInsIn('{[Halden/o]} denied <it>. It rained.')).toEqual([]);
    expect(standInsIn('Rain fell on [Halden/o]. {It} said so.')).toEqual([]);
  });
});

describe('“I” means', () => {
  it('whoever says the words it stands in', () => {
    expect(standInsIn('<“{I} know the man.”> {[Anna Holt]} said so.')).toEqual([]);
    expect(standInsIn('{[Anna Holt]} said: <“{I} know the man.”>')).toEqual(['I: Anna Holt']);
  });
});

describe('“who” means', () => {
  it('the name right before it', () => {
    expect(standInsIn('We met [Anna Holt], {who} denied it.')).toEqual(['who: Anna Holt']);
    expect(standInsIn('We met [Sen.|Anna Holt] (R-Tex.), {who} denied it.')).toEqual([
      'who: Anna Holt',
    ]);
  });

  it('the one just described', () => {
    expect(standInsIn('We met [Anna Holt], a former [Roe] aide {who} denied it.')).toEqual([
      'who: Anna Holt',
    ]);
  });

  it('nobody alone where several are meant', () => {
    expect(standInsIn('We met [Carl Roe] and [Anna Holt], {who} have denied it.')).toEqual([]);
  });
});

describe('a role means', () => {
  it('who has the office in that place or party', () => {
    const two = 'We met [Texas/p] [Sen.|Carl Roe] and [Anna Holt], a senator from [Ohio/p].';
    expect(standInsIn(`${two} {The Ohio senator} left. {The Texas senator} slept.`)).toEqual([
      'The Ohio senator: Anna Holt',
      'The Texas senator: Carl Roe',
    ]);
    const parties = 'Republican [nominee|Carl Roe] met Democratic [nominee|Anna Holt].';
    expect(standInsIn(`${parties} {The GOP nominee} left.`)).toEqual(['The GOP nominee: Carl Roe']);
  });

  it('nobody who has it elsewhere', () => {
    const mexico =
      '[President|Anna Holt] spoke. {The Mexican president} and {the president of Peru} left.';
    expect(standInsIn(mexico)).toEqual([]);
    expect(standInsIn('[Ohio/p] [Sen.|Anna Holt] spoke. {The Texas senator} left.')).toEqual([]);
  });

  it('of several the one named last', () => {
    expect(
      standInsIn(
        '[Sen.|Carl Roe] left.',
        'One.',
        'Two.',
        '[Sen.|Anna Holt] came. {The senator} sat.',
      ),
    ).toEqual(['The senator: Anna Holt']);
  });

  it('who had it, where it says so', () => {
    expect(
      standInsIn(
        '[Anna Holt], a former governor, spoke. The governor left. {The former governor} sat.',
      ),
    ).toEqual(['The former governor: Anna Holt']);
  });

  it('by party alone who was named last, if of that party', () => {
    const named = 'Republican [Carl Roe] spoke.';
    expect(standInsIn(`${named} {The Republican} left.`)).toEqual(['The Republican: Carl Roe']);
    expect(standInsIn(`${named} {The Democrat} left.`)).toEqual([]);
    expect(standInsIn(named, '[Anna Holt] came. {The Republican} left.')).toEqual([]);
  });
});

describe('the kind of a body means', () => {
  it.each([
    ['{[Environmental Protection Agency/o]} spoke. {The agency} left.', 'The agency'],
    ['{[Bureau of Fisheries/o]} spoke. {The agency} left.', 'The agency'],
    ['{[Lenn Times/o]} wrote it. {The newspaper} left.', 'The newspaper'],
    ['The city of [Lenn/p] sued. {The city} won.', 'The city'],
    ['[Halden/o], a shipping company, sued. {The company} won.', 'The company'],
    ['[Halden/o] sued. {The company} won.', 'The company'],
  ])('the one named before: %s', (marked, words) => {
    expect(standInsIn(marked).map((found) => found.split(':')[0])).toEqual([words]);
  });

  it('nothing of another kind, and nothing where two may be meant', () => {
    expect(standInsIn('[Health Ministry/o] sued. {The company} won.')).toEqual([]);
    expect(standInsIn('[Halden/o] sued [Norrby/o]. {The company} won.')).toEqual([]);
  });
});

describe('names that mean one actor', () => {
  const namesIn = (...paragraphs: readonly string[]): string[] =>
    actorsIn(...paragraphs).actors.map(({ name, mentions }) => `${mentions.length} ${name}`);

  it('are a surname two people share, where the title fits one of them', () => {
    expect(namesIn('[Anna Holt] met [Peter Holt]. [Mrs.|Holt] left. [Mr.|Holt] sat.')).toEqual([
      '2 Anna Holt',
      '2 Peter Holt',
    ]);
    expect(namesIn('[Anna Holt] met [Peter Holt]. Then [Holt] left.')).toContain('1 Holt');
  });

  it('are one name tagged with two types, of which one is a slip', () => {
    const { actors } = actorsIn('[Holt] met [Holt]. [Holt] left [Holt/o].');
    expect(actors.map(({ type, mentions }) => [type, mentions.length])).toEqual([['person', 4]]);
  });

  it('are a person and the surname in capitals by which a transcript calls them', () => {
    const { actors } = actorsIn('[Maria Holt] spoke.', '[HOLT/o]: Yes.', '[HOLT/o]: No.');
    expect(actors.map(({ name, type }) => [name, type])).toEqual([['Maria Holt', 'person']]);
    expect(namesIn('[Maria Holt] left the [HRB/o].')).toHaveLength(2);
  });

  it('are a newspaper and its last word', () => {
    expect(namesIn('The [Lenn Times/o] wrote it. The [Times/o] erred.')).toEqual(['2 Lenn Times']);
  });

  it('are called by the fullest name that is no slip', () => {
    const crooked = ['[Crooked Anna Holt] left.', ...Array<string>(11).fill('[Anna Holt] sat.')];
    expect(namesIn(...crooked)).toEqual(['12 Anna Holt']);
  });

  it('are never a people’s adjective', () => {
    expect(namesIn('A [Mexican/g] singer met [Mexicans/g].')).toEqual(['1 Mexicans']);
  });
});

it('a title that JavaScript knows otherwise is a title like others', () => {
  expect(actorsIn('[constructor|Anna Holt] spoke. {The constructor} left.').actors).toHaveLength(1);
});

it('every stand-in says how sure it is and which rule gave it', () => {
  const { actors } = actorsIn('{[Anna Holt]} spoke. {She} left, and {the [Ohio/p] senator} sat.');
  const mentions = actors.flatMap((actor) => actor.mentions);
  expect(mentions.map(({ madeBy }) => madeBy)).toEqual(['test', 'pronoun-of-last-speaker', 'test']);
  for (const { confidence } of mentions) expect(confidence).toBeGreaterThan(0.5);
});
