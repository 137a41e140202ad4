import { wordTable } from './word-table.ts';

/** Abbreviations that a name or number follows: their stop never ends a sentence. */
export const ABBREVIATIONS_BEFORE_NAMES = wordTable(`
  mr mrs ms mx dr prof rev fr hon pres gov sen rep reps sens govs gen lt col maj capt cmdr cpl sgt adm
  supt det atty amb sec st mt ft messrs no nos art fig vol pp vs v cf approx dept assn cong del
  jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore
  pa tenn tex va vt wash wis wyo ave blvd
`);

/** Abbreviations that can end a sentence: the next word decides. */
export const ABBREVIATIONS_ANYWHERE = wordTable(`
  inc corp co ltd llc plc bros jr sr esq etc al eg ie am pm est
`);

/** Words that begin a new sentence after "U.S." or "Inc." when they have a capital letter. */
export const SENTENCE_STARTERS = wordTable(`
  the a an he she it they we i you his her its their our my this that these those there here
  but and or so yet however although though while when where what who why how if as at in on
  by for from with without after before since until during because still then also now even
  some many most more several no not one two according last earlier meanwhile instead
`);
