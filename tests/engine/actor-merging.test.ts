import { describe, expect, it } from 'vitest';
import { actorsIn } from './marked-article.ts';

/** Every actor with the number of its names, and whom it could be: "2 Holt = Anna Holt / Peter Holt". */
function namesIn(...paragraphs: readonly string[]): string[] {
  const { actors } = actorsIn(...paragraphs);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return actors.map(({ name, mentions, couldBe }) => {
    const count = mentions.filter(({ kind }) => kind === 'name').length;
    const bearers = couldBe.map((id) => names.get(id)).join(' / ');
    return bearers === '' ? `${count} ${name}` : `${count} ${name} = ${bearers}`;
  });
}

describe('people', () => {
  it('with one surname keep it apart, as one actor that could be either', () => {
    expect(namesIn('[Anna Holt] met [Peter Holt]. [Holt] sat. [Holt] left.')).toEqual([
      '2 Holt = Anna Holt / Peter Holt',
      '1 Anna Holt',
      '1 Peter Holt',
    ]);
  });

  it('with the same initial keep it apart', () => {
    expect(namesIn('[Jane Roe] met [John Roe]. Then [J. Roe] left.')).toContain(
      '1 J. Roe = Jane Roe / John Roe',
    );
  });

  it('that are father and son share no short name', () => {
    expect(namesIn('[Carl Roe] met [Carl Roe Jr.] there. Then [Roe] left.')).toEqual([
      '1 Carl Roe',
      '1 Carl Roe Jr.',
      '1 Roe = Carl Roe / Carl Roe Jr.',
    ]);
  });

  it('with other middle names are others', () => {
    expect(namesIn('[John A. Roe] met [John B. Roe].')).toHaveLength(2);
  });

  it('are one with their nickname between quotation marks', () => {
    expect(namesIn('[Robert “Bobby” Roe] came. [Bobby Roe] sat. [Bobby] left.')).toEqual([
      '3 Robert “Bobby” Roe',
    ]);
  });

  it('are one with the short form of their given name', () => {
    expect(namesIn('[William Roe] came. [Bill Roe] sat.')).toEqual(['2 William Roe']);
    expect(namesIn('[Mohammed Roe] came. [Mohamed Roe] sat.')).toHaveLength(1);
    expect(namesIn('[Lawrence Ed Roe] came. [Larry Roe] sat. [Larry Roe] left.')).toEqual([
      '3 Larry Roe',
    ]);
    expect(namesIn('[William Roe] came. [Walter Roe] sat.')).toHaveLength(2);
  });

  it('are one where a hyphen cuts a name that begins with the family’s', () => {
    expect(namesIn('[Park Geun-hye] came. Then [Park Geun] sat.')).toEqual(['2 Park Geun-hye']);
    expect(namesIn('[Ann Roe-Holt] came. Then [Ann Roe] sat.')).toHaveLength(2);
  });

  it('are one with and without a hyphen', () => {
    expect(namesIn('[Kim Jong Un] spoke. [Kim Jong-un] left. [Kim] sat.')).toEqual([
      '3 Kim Jong Un',
    ]);
  });

  it('are two where one surname is addressed as a man and as a woman', () => {
    expect(namesIn('[Hillary Holt] came. [Mrs.|Holt] sat. [Mr.|Holt] left. [Holt] slept.')).toEqual(
      ['3 Hillary Holt', '1 Holt'],
    );
    expect(namesIn('[Mrs.|Leslie Holt] came. [Mr.|Holt] left.')).toHaveLength(2);
  });

  it('are one where only the given name speaks against the address', () => {
    expect(namesIn('[Leslie Holt] came. [Mr.|Holt] left. [Ms.|Holt] sat.')).toHaveLength(1);
  });

  it('are not named by what is part of another name, or an ordinary word', () => {
    expect(namesIn('[Joe Roe] came on Morning [Joe] today.')).toContain('1 Joe');
    expect(namesIn('Lenn [Will] Rise', 'Then [Will Roe] came.')).toContain('1 Will');
    expect(namesIn('Look At [Joe] Rise Today', 'Then [Joe Roe] came.')).toEqual(['2 Joe Roe']);
    expect(namesIn('[Joe Roe] came, and [Joe] left.')).toEqual(['2 Joe Roe']);
  });
});

describe('a person and', () => {
  it('a place or company of the same name are never one', () => {
    expect(namesIn('[Michael Jordan] flew to [Jordan/p]. [Jordan] left [Jordan/p].')).toEqual([
      '2 Michael Jordan',
      '2 Jordan',
    ]);
    expect(namesIn('[Henry Ford] built [Ford Motor/o]. [Ford] left.')).toEqual([
      '2 Henry Ford',
      '1 Ford Motor',
    ]);
  });

  it('a place are two, even where one of them is rare', () => {
    const often = Array<string>(9).fill('[Jordan/p] voted.');
    expect(namesIn('[Michael Jordan] came. [Jordan] sat.', ...often)).toEqual([
      '9 Jordan',
      '2 Michael Jordan',
    ]);
  });
});

describe('organizations', () => {
  it('with one acronym keep it apart', () => {
    const two = 'We asked the [Farm Service Agency/o] and the [Food Standards Agency/o].';
    expect(namesIn(`${two} The [FSA/o] erred.`)).toContain(
      '1 FSA = Farm Service Agency / Food Standards Agency',
    );
    const explained =
      'The [Farm Service Agency/o] ([FSA/o]) met the [Food Standards Agency/o] ([FSA/o]).';
    expect(namesIn(explained)).toContain('2 FSA = Farm Service Agency / Food Standards Agency');
  });

  it('are one with the house or street that stands for them, and with no other', () => {
    const text =
      'The [Defense Department/o] denied it. The [Pentagon/o] and the [White House/o] agreed.';
    expect(namesIn(text)).toEqual(['2 Defense Department', '1 White House']);
    expect(namesIn('[Downing Street/o] denied it. [10 Downing Street/o] is shut.')).toHaveLength(1);
    expect(namesIn('The [State Department/o] met the [Pentagon/o].')).toHaveLength(2);
  });

  it('that are called after somebody are not called by that name', () => {
    expect(namesIn('The [Halden Foundation/o] gave. [Halden/o] sued.')).toHaveLength(2);
    expect(namesIn('[Halden Shipping/o] gave. [Halden/o] sued.')).toEqual(['2 Halden Shipping']);
  });

  it('are called by the kind they begin with only before “of”', () => {
    expect(namesIn('The [Bank of Lenn/o] gave. The [Bank/o] sued.')).toEqual(['2 Bank of Lenn']);
    expect(namesIn('The [Police General Command/o] met. [Police/o] came.')).toHaveLength(2);
  });

  it('are one with the end of their name, unless it is another’s of the kind', () => {
    expect(namesIn('The [House Harbour Committee/o] met. The [Harbour Committee/o] left.')).toEqual(
      ['2 House Harbour Committee'],
    );
    expect(namesIn('The [Ohio Labor Party/o] met. The [Labor Party/o] left.')).toHaveLength(2);
    expect(namesIn('The [Old Order of the Dawn/o], [Order of the Dawn/o], [the Dawn/o].')).toEqual([
      '3 Old Order of the Dawn',
    ]);
    const two = 'The [House Harbour Committee/o] met the [Senate Harbour Committee/o].';
    expect(namesIn(`${two} The [Harbour Committee/o] left.`)).toContain(
      '1 Harbour Committee = House Harbour Committee / Senate Harbour Committee',
    );
  });
});
