/**
 * Names known beforehand, by which actors are typed. Every key is the name as written, in its usual
 * capitals; a name in two lists is ambiguous and decides nothing alone.
 */
export interface Gazetteer {
  /** Given names: "Amy". A first name alone never makes a person. */
  readonly firstNames: ReadonlySet<string>;
  /** Full names of people in office: "Amy Klobuchar". */
  readonly people: ReadonlySet<string>;
  /** Agencies, companies, parliaments, parties and names used for institutions: "the Pentagon" is under "Pentagon". */
  readonly organizations: ReadonlySet<string>;
  /** Countries, states, provinces, capitals and large cities. */
  readonly places: ReadonlySet<string>;
  /** Peoples, faiths and adherents: "Americans", "Democrats", "Muslims". */
  readonly groups: ReadonlySet<string>;
}
