import { isString, shaped } from '../../domain/check.ts';
import type { FactKind } from '../../domain/look-up.ts';
import { readDate } from './wikidata-date.ts';
import {
  isList,
  isWireSnak,
  isWireStatement,
  type WireEntity,
  type WireStatement,
} from './wire-entity.ts';

/** A fact before its words are known. */
export interface UnnamedFact {
  readonly kind: FactKind;
  /** The item it names: "Q4416090". */
  readonly item: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** The properties we show, in the order of the card, and how many values of each. */
const PROPERTIES: readonly {
  readonly id: string;
  readonly kind: FactKind;
  readonly most: number;
}[] = [
  { id: 'P39', kind: 'position', most: 3 },
  { id: 'P106', kind: 'occupation', most: 3 },
  { id: 'P102', kind: 'party', most: 2 },
  { id: 'P452', kind: 'industry', most: 2 },
  { id: 'P159', kind: 'seat', most: 2 },
  { id: 'P17', kind: 'country', most: 1 },
];

const START = 'P580';
const END = 'P582';

/** What is shown of an item's statements; those that are not as they should be are left out. */
export function readStatements({ claims }: WireEntity): readonly UnnamedFact[] {
  return PROPERTIES.flatMap(({ id, kind, most }) => {
    const statements = isList(claims[id]) ? claims[id].filter(isWireStatement) : [];
    const facts = bestOf(statements).map((statement) => factOf(kind, statement));
    return distinct(facts.filter((fact) => fact !== null).toSorted(latestFirst)).slice(0, most);
  });
}

/** Preferred statements where there are any, as Wikidata itself shows them; deprecated ones never. */
function bestOf(statements: readonly WireStatement[]): readonly WireStatement[] {
  const preferred = statements.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : statements.filter(({ rank }) => rank === 'normal');
}

const isItem = shaped<{ id: string }>({
  id: (value): value is string => isString(value) && /^Q\d+$/.test(value),
});

function factOf(kind: FactKind, { mainsnak, qualifiers }: WireStatement): UnnamedFact | null {
  const value = mainsnak.datavalue?.value;
  if (!isItem(value)) return null;
  const dateOf = (property: string): string | null => {
    const snaks = qualifiers?.[property];
    const [snak] = isList(snaks) ? snaks.filter(isWireSnak) : [];
    return readDate(snak?.datavalue?.value);
  };
  return { kind, item: value.id, from: dateOf(START), until: dateOf(END) };
}

/** What holds now before what is over; of two that hold or are over, the later one. Equals stay as they are. */
function latestFirst(one: UnnamedFact, other: UnnamedFact): number {
  const isOver = Number(one.until !== null) - Number(other.until !== null);
  return isOver || endOf(other).localeCompare(endOf(one));
}

function endOf({ from, until }: UnnamedFact): string {
  return until ?? from ?? '';
}

/** Each item once: who was minister twice has the later time told. */
function distinct(facts: readonly UnnamedFact[]): readonly UnnamedFact[] {
  return facts.filter(({ item }, place) => facts.findIndex((one) => one.item === item) === place);
}
