const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of places: "Mekong River", "Orange County". */
export const PLACE_HEADS = words(`
  river lake sea ocean bay gulf strait straits canal creek falls island islands isle isles peninsula coast beach cove cape desert
  mountain mountains mount hill hills valley plateau basin delta forest jungle canyon glacier volcano reef
  county district province prefecture region state territory republic kingdom city town township village municipality suburb borough barangay
  upazila taluk tehsil governorate oblast canton parish street road avenue boulevard drive lane highway bypass square plaza bridge tunnel
  station airport port harbor harbour park garden gardens stadium arena hotel palace tower towers castle prison jail camp base cemetery
  heights springs rapids crossing junction settlement reservation reserve refuge zone sector hall temple cathedral mall market chowk nagar pradesh
`);

/** Places that stand for buildings as often as for institutions; alone they name nothing. */
export const PLACE_PREFIXES = words(`
  north south east west northern southern eastern western central new san santa santo sao são saint st. st port lake mount mt. fort el los las
  cape rio río puerto ciudad greater upper lower old northeast northwest southeast southwest isla cerro villa monte
`);

/** Words right before a place, and how much they say. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 2.5],
  ['near', 3],
  ['from', 0.8],
  ['across', 2],
  ['throughout', 3],
  ['around', 1],
  ['outside', 1.5],
  ['inside', 1],
  ['toward', 0.5],
  ['into', 1.2],
  ['within', 1],
  ['visited', 1.5],
  ['mainland', 3],
  ['northern', 3],
  ['southern', 3],
  ['eastern', 3],
  ['western', 3],
  ['central', 2.5],
  ['neighbouring', 3],
  ['neighboring', 3],
  ['downtown', 3],
  ['southeastern', 3],
  ['northeastern', 3],
  ['southwestern', 3],
  ['northwestern', 3],
  ['rural', 2.5],
  ['coastal', 2],
  ['capital', 3],
  ['at', 0.5],
  ['leaving', 1],
  ['through', 0.7],
  ['between', 0.8],
  ['to', 0.5],
]);

/** Words for kinds of places, before "of" or after the name: "the town of Howick", "Howick district". */
export const PLACE_NOUNS = words(`
  city town village province region district county state island capital port suburb municipality area neighborhood neighbourhood
  constituency township settlement coast prison plant residents border airport river valley mayor
`);
