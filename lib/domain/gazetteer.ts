/** Whom a given name is usually given to. */
export type Gender = 'female' | 'male' | 'either';

/**
 * Names and words known beforehand, by which actors are typed. Every key is the name as written, in
 * its usual capitals; a name in two lists is ambiguous and decides nothing alone.
 */
export interface Gazetteer {
  /** Given names: "Amy". A first name alone never makes a person. */
  readonly firstNames: ReadonlyMap<string, Gender>;
  /** Family names: "Klobuchar". Many are also places or words. */
  readonly surnames: ReadonlySet<string>;
  /** Full names of people in office: "Amy Klobuchar". */
  readonly people: ReadonlySet<string>;
  /** American presidents and their deputies, by family name their given names: "Clinton" has "Bill". */
  readonly presidents: ReadonlyMap<string, readonly string[]>;
  /** Agencies, companies, parliaments, parties and names used for institutions: "the Pentagon" is under "Pentagon". */
  readonly organizations: ReadonlySet<string>;
  /** Countries, states, provinces, capitals and large cities. */
  readonly places: ReadonlySet<string>;
  /** Peoples, faiths and adherents: "Americans", "Democrats", "Muslims". */
  readonly groups: ReadonlySet<string>;
  /** Adjectives and singulars of such groups: "Mexican", "Republican". They name nobody. */
  readonly groupAdjectives: ReadonlySet<string>;
  /** Short forms and what they stand for: "U.S." is "United States". */
  readonly aliases: ReadonlyMap<string, string>;
  /** Ordinary English words, in lower case: a capital at the start of a sentence makes no name of them. */
  readonly commonWords: ReadonlySet<string>;
}
