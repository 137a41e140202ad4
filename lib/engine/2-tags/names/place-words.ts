import { wordTable } from '../../1-sentences/word-table.ts';

/** Last words of places: "Mekong River", "Orange County". */
export const PLACE_HEADS = wordTable(`
  river lake sea ocean bay gulf strait straits canal creek falls island islands isle isles
  peninsula coast beach cove cape desert mountain mountains mount hill hills valley plateau basin
  delta forest jungle canyon glacier volcano reef county district province prefecture region state
  territory republic kingdom city town township village municipality suburb borough barangay
  upazila taluk tehsil governorate oblast canton parish street road avenue boulevard drive lane
  highway bypass square plaza bridge tunnel station airport port harbor harbour park garden
  gardens stadium arena hotel palace tower towers castle prison jail camp base cemetery heights
  springs rapids crossing junction settlement reservation reserve refuge zone sector hall temple
  cathedral mall market chowk nagar pradesh
`);

/** Places that stand for buildings as often as for institutions; alone they name nothing. */
export const PLACE_PREFIXES = wordTable(`
  north south east west northern southern eastern western central new san santa santo sao são
  saint st. st port lake mount mt. fort el los las cape rio río puerto ciudad greater upper lower
  old northeast northwest southeast southwest isla cerro villa monte
`);

const POINTS_BEFORE_PLACES: readonly (readonly [points: number, words: string])[] = [
  [
    3,
    `near throughout mainland northern southern eastern western neighbouring neighboring downtown
     southeastern northeastern southwestern northwestern capital`,
  ],
  [2.5, 'in central rural'],
  [2, 'across coastal'],
  [1.5, 'outside visited'],
  [1, 'around inside within into leaving'],
  [0.7, 'from through between'],
  [0.5, 'at to toward'],
];

/** Words right before a place, and how many points they give. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map(
  POINTS_BEFORE_PLACES.flatMap(([points, list]) =>
    [...wordTable(list)].map((word) => [word, points] as const),
  ),
);

/** Words for kinds of places, before "of" or after the name: "the town of Howick", "Howick district". */
export const PLACE_NOUNS = wordTable(`
  city town village province region district county state island capital port suburb municipality
  area neighborhood neighbourhood constituency township settlement coast prison plant residents
  border airport river valley mayor
`);
