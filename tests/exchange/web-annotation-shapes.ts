/** A node of JSON-LD, expanded: each property an IRI with the list of its values. */
export type Node = { readonly [property: string]: unknown };

/** What a value of a property must be. */
type Plain = 'iri' | 'words' | 'utc' | 'count' | 'list';
type Wanted = Plain | Shape | readonly Shape[] | ReadonlySet<string>;

/** How often a node has a property, and of what kind its values are. */
interface Rule {
  readonly least: number;
  readonly most: number;
  readonly wanted: Wanted;
}

/** A node of the Web Annotation Data Model: its class, and what it may say and nothing else. */
export interface Shape {
  readonly type: string;
  readonly rules: Readonly<Record<string, Rule>>;
  /** What no single property shows. */
  readonly complain?: (node: Node) => string | null;
}

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const one = (wanted: Wanted): Rule => ({ least: 1, most: 1, wanted });
const maybe = (wanted: Wanted): Rule => ({ least: 0, most: 1, wanted });
const some = (wanted: Wanted): Rule => ({ least: 1, most: Infinity, wanted });
const any = (wanted: Wanted): Rule => ({ least: 0, most: Infinity, wanted });

/** Section 3.3.5 of the model: the reasons it knows. */
const MOTIVATION: ReadonlySet<string> = new Set(
  [
    'assessing',
    'bookmarking',
    'classifying',
    'commenting',
    'describing',
    'editing',
    'highlighting',
    'identifying',
    'linking',
    'moderating',
    'questioning',
    'replying',
    'reviewing',
    'tagging',
  ].map((name) => `${OA}${name}`),
);

/** Section 4.2.4: exactly one `exact`, at most one of each side. */
const QUOTE: Shape = {
  type: `${OA}TextQuoteSelector`,
  rules: {
    [`${OA}exact`]: one('words'),
    [`${OA}prefix`]: maybe('words'),
    [`${OA}suffix`]: maybe('words'),
  },
};

/** Section 4.2.5: exactly one `start` and one `end`, neither negative. */
const POSITION: Shape = {
  type: `${OA}TextPositionSelector`,
  rules: { [`${OA}start`]: one('count'), [`${OA}end`]: one('count') },
  complain: (node) =>
    Number(valueOf(node[`${OA}start`])) <= Number(valueOf(node[`${OA}end`]))
      ? null
      : 'ends before it begins',
};

/** Section 3.2.4: exactly one text; at most one format, language and direction. */
const TEXTUAL_BODY: Shape = {
  type: `${OA}TextualBody`,
  rules: {
    [`${RDF}value`]: one('words'),
    [`${DC}format`]: maybe('words'),
    [`${DC}language`]: any('words'),
    [`${OA}hasPurpose`]: any(MOTIVATION),
  },
};

const RESOURCE: Shape = {
  type: 'http://purl.org/dc/dcmitype/Text',
  rules: { [`${RDFS}label`]: maybe('words') },
};

/** Section 4: exactly one source. */
const LINKED_BODY: Shape = {
  type: `${OA}SpecificResource`,
  rules: { [`${OA}hasSource`]: one(RESOURCE), [`${OA}hasPurpose`]: any(MOTIVATION) },
};

const TARGET: Shape = {
  type: '',
  rules: {
    [`${OA}hasSource`]: one('iri'),
    [`${OA}hasSelector`]: some([QUOTE, POSITION]),
    [`${OA}styleClass`]: any('words'),
  },
};

/** Section 3.1: the class, an id, one target or more; times with a time zone, in UTC. */
export const ANNOTATION: Shape = {
  type: `${OA}Annotation`,
  rules: {
    '@id': one('iri'),
    [`${OA}hasTarget`]: some(TARGET),
    [`${OA}hasBody`]: any([TEXTUAL_BODY, LINKED_BODY]),
    [`${OA}motivatedBy`]: any(MOTIVATION),
    [`${DCTERMS}created`]: maybe('utc'),
    [`${DCTERMS}modified`]: maybe('utc'),
  },
};

/** Section 5.2: its annotations are a list, whose items have a shape of their own. */
export const PAGE: Shape = {
  type: `${AS}OrderedCollectionPage`,
  rules: {
    '@id': one('iri'),
    [`${AS}startIndex`]: maybe('count'),
    [`${AS}items`]: one('list'),
  },
};

/** Section 5.1. */
export const COLLECTION: Shape = {
  type: `${AS}OrderedCollection`,
  rules: {
    '@id': one('iri'),
    [`${RDFS}label`]: any('words'),
    [`${AS}totalItems`]: maybe('count'),
    [`${AS}first`]: one(PAGE),
  },
};

/** What the model does not allow in the node, a line each: "created: is not utc". */
export function complaintsAbout(node: Node, shape: Shape): string[] {
  const own = [node['@type'] ?? []].flat();
  const complaints = shape.type === '' || own.includes(shape.type) ? [] : [`is no ${shape.type}`];
  const strange = Object.keys(node)
    .filter((name) => !(name in shape.rules) && name !== '@type' && name !== '@id')
    .map((name) => `${name}: has no place here`);
  const broken = Object.entries(shape.rules).flatMap(([name, rule]) => breaches(node, name, rule));
  const whole = shape.complain?.(node) ?? null;
  return [...complaints, ...strange, ...broken, ...(whole === null ? [] : [whole])];
}

function breaches(node: Node, name: string, { least, most, wanted }: Rule): string[] {
  const values = [node[name] ?? []].flat();
  const count =
    values.length < least || values.length > most ? [`${name}: ${values.length} times`] : [];
  return [
    ...count,
    ...values.flatMap((value) => whyNot(value, wanted).map((why) => `${name}: ${why}`)),
  ];
}

function whyNot(value: unknown, wanted: Wanted): string[] {
  if (typeof wanted === 'string') return isOf(value, wanted) ? [] : [`is not ${wanted}`];
  if (wanted instanceof Set)
    return wanted.has(String(idOf(value))) ? [] : [`is ${String(idOf(value))}`];
  const shapes = [wanted].flat() as readonly Shape[];
  const outcomes = shapes.map((shape) => complaintsAbout(value as Node, shape));
  return outcomes.find((complaints) => complaints.length === 0) ?? outcomes.flat();
}

function isOf(value: unknown, wanted: Plain): boolean {
  const { '@value': text, '@type': type } = (typeof value === 'object' ? value : {}) as Node;
  switch (wanted) {
    case 'iri':
      return /^[a-z][\w+.-]*:\S+$/i.test(String(idOf(value)));
    case 'words':
      return typeof text === 'string' && type === undefined;
    case 'utc':
      return (
        type === `${XSD}dateTime` &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(String(text))
      );
    case 'list':
      return Array.isArray((value as Node)['@list']);
    case 'count':
      return type === `${XSD}nonNegativeInteger` && Number.isSafeInteger(text) && Number(text) >= 0;
  }
}

function idOf(value: unknown): unknown {
  return typeof value === 'string' ? value : (value as Node)['@id'];
}

function valueOf(values: unknown): unknown {
  return ([values].flat()[0] as Node | undefined)?.['@value'];
}
