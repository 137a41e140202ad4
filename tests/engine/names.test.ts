import { describe, expect, it } from 'vitest';
import { textOf } from '../../lib/domain/span.ts';
import { articleOf } from './article-of.ts';
import { namesIn, tagsIn } from './names-in.ts';

describe('people', () => {
  it('are known by a title before the name, which is not part of it', () => {
    const article = articleOf('The bill was signed by Republican Sen. Halvard Quist on Monday.');
    const [tag] = tagsIn(article);
    expect(tag).toMatchObject({ type: 'person' });
    expect(textOf(article.text, tag!)).toBe('Halvard Quist');
    expect(textOf(article.text, tag!.title!)).toBe('Republican Sen.');
  });

  it.each([
    ['They asked Secretary of State Marisa Holt about it.', ['person: Marisa Holt']],
    ['They asked spokesman Orrin Vance about it.', ['person: Orrin Vance']],
    ['It was Ursula von der Brandt who wrote it.', ['person: Ursula von der Brandt']],
    [
      'We met Samir al-Hakim and Jane Q. Roe there.',
      ['person: Samir al-Hakim', 'person: Jane Q. Roe'],
    ],
    ['Will Hartley sat down. Nobody spoke.', ['person: Will Hartley']],
    ['A letter came from Theresa May last week.', ['person: Theresa May']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('are still known by the surname alone', () => {
    expect(namesIn('The plan of Jane Quillon failed. Quillon was sad.')).toEqual([
      'person: Jane Quillon',
      'person: Quillon',
    ]);
  });

  it('are cut from the office and the place before them', () => {
    expect(namesIn('He met Nairobi Governor Peter Karanja today.')).toEqual([
      'place: Nairobi',
      'person: Peter Karanja',
    ]);
  });
});

describe('organizations', () => {
  it.each([
    ['She left the Ministry of Health in June.', ['organization: Ministry of Health']],
    ['He joined the Food and Drug Administration.', ['organization: Food and Drug Administration']],
    ['They sued Halden Shipping Inc. over it.', ['organization: Halden Shipping Inc.']],
    ['It was built by the Pentagon for war.', ['organization: Pentagon']],
    ['A nurse at St. Anne’s Hospital wept.', ['organization: St. Anne’s Hospital']],
    ['He runs the People’s Party of Norland.', ['organization: People’s Party of Norland']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('give their type to the acronym that stands for them', () => {
    expect(namesIn('The Harbour Rescue Board (HRB) met. Later the HRB voted.')).toEqual([
      'organization: Harbour Rescue Board',
      'organization: HRB',
      'organization: HRB',
    ]);
  });

  it('are not made of acronyms for ordinary things', () => {
    expect(namesIn('The bank sold its non-performing loans (NPL) in May.')).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['They marched in Orrinville for weeks.', ['place: Orrinville']],
    ['They swam across the Ebba River at night.', ['place: Ebba River']],
    ['He fled to Kisumu, Kenya, in March.', ['place: Kisumu', 'place: Kenya']],
    [
      'The U.S. military left. U.S. forces, U.S. troops too.',
      ['place: U.S.', 'place: U.S.', 'place: U.S.'],
    ],
    ['WASHINGTON (AP) — It rained.', ['place: WASHINGTON', 'organization: AP']],
    ['A Kinshasa-based firm won.', ['place: Kinshasa']],
    ['ORRINVILLE, Aug. 19 (Reuters) - It rained.', ['place: ORRINVILLE', 'organization: Reuters']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('groups', () => {
  it('are peoples and adherents, but no adjectives', () => {
    expect(namesIn('Most Americans and some Democrats like Mexican food.')).toEqual([
      'group: Americans',
      'group: Democrats',
    ]);
  });
});

describe('what is no name', () => {
  it.each([
    'Officials reveal plans. Critics worry. Drones might help.',
    'It happened on Monday, in January, at Easter, says the Bible.',
    'The Clean Water Act and the Harvest Festival were praised.',
    'She speaks French and Arabic with her Polish friends.',
    'I think I will go, said the man to his son.',
    'Idle cranes in the harbour. CHANNEL WIRE/Handout',
    'Lights in the harbour at night (Photo: Lumen Stock)',
    'Storm Edda was worse than Hurricane Quill.',
  ])('%s', (text) => expect(namesIn(text)).toEqual([]));

  it('includes every word of a heading that running text does not name', () => {
    const { text, blocks, ...article } = articleOf(
      'Harbour Plan Faces New Doubts From Quillon',
      'The plan of Jane Quillon failed.',
    );
    const heading = { ...blocks[0]!, kind: 'heading' as const };
    const tags = tagsIn({ ...article, text, blocks: [heading, blocks[1]!] });
    expect(tags.map((tag) => textOf(text, tag))).toEqual(['Quillon', 'Jane Quillon']);
  });

  it('includes image credits', () => {
    const { text, blocks, ...article } = articleOf('Image Credits: Jane Quillon, Unsplash');
    const caption = { ...blocks[0]!, kind: 'caption' as const };
    expect(tagsIn({ ...article, text, blocks: [caption] })).toEqual([]);
  });
});
