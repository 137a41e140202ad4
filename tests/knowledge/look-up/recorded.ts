/*
 * Answers in the shape in which Wikimedia gave them in 2026, about people and places that are not:
 * /api/rest_v1/page/summary, /w/rest.php/v1/search/page and api.php?action=wbgetentities.
 */

export const SUMMARY = 'https://en.wikipedia.org/api/rest_v1/page/summary/';
export const SEARCH = 'https://en.wikipedia.org/w/rest.php/v1/search/page?';
export const ITEM =
  'https://www.wikidata.org/w/api.php?action=wbgetentities&format=json&formatversion=2&origin=*&ids=Q900001&props=info%7Cclaims';
export const LABELS =
  'https://www.wikidata.org/w/api.php?action=wbgetentities&format=json&formatversion=2&origin=*&ids=';
export const PICTURE =
  'https://upload.wikimedia.org/wikipedia/commons/thumb/a/a9/Ada_Moss_2024.jpg/320px-Ada_Moss_2024.jpg';

/** A picture of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The summary of an article, with what differs from it. */
export function summaryOf(changes: object = {}): object {
  return {
    type: 'standard',
    title: 'Ada Moss',
    displaytitle: '<span class="mw-page-title-main">Ada Moss</span>',
    namespace: { id: 0, text: '' },
    wikibase_item: 'Q900001',
    titles: {
      canonical: 'Ada_Moss',
      normalized: 'Ada Moss',
      display: '<span class="mw-page-title-main">Ada Moss</span>',
    },
    pageid: 731_904,
    thumbnail: { source: PICTURE, width: 320, height: 400 },
    originalimage: {
      source: 'https://upload.wikimedia.org/wikipedia/commons/a/a9/Ada_Moss_2024.jpg',
      width: 2400,
      height: 3000,
    },
    lang: 'en',
    dir: 'ltr',
    revision: '1350000001',
    tid: '5a7b1c00-46f1-11f1-8c1d-000000000001',
    timestamp: '2026-05-03T09:12:44Z',
    description: 'Ortish politician (born 1961)',
    description_source: 'local',
    content_urls: {
      desktop: {
        page: 'https://en.wikipedia.org/wiki/Ada_Moss',
        revisions: 'https://en.wikipedia.org/wiki/Ada_Moss?action=history',
        edit: 'https://en.wikipedia.org/wiki/Ada_Moss?action=edit',
        talk: 'https://en.wikipedia.org/wiki/Talk:Ada_Moss',
      },
      mobile: { page: 'https://en.m.wikipedia.org/wiki/Ada_Moss' },
    },
    extract: 'Ada Moss is an Ortish politician. She has been minister of harbours since 2019.',
    extract_html: '<p><b>Ada Moss</b> is an Ortish politician.</p>',
    ...changes,
  };
}

/** The page that lists what a name can mean. */
export function meaningsOf(name: string): object {
  const key = name.replaceAll(' ', '_');
  return summaryOf({
    type: 'disambiguation',
    title: name,
    titles: { canonical: key, normalized: name, display: name },
    description: 'Topics referred to by the same term',
    wikibase_item: 'Q900009',
    thumbnail: undefined,
    extract: `${name} may refer to:`,
  });
}

/** What the search gives for these titles with their descriptions. */
export function searchOf(pages: readonly (readonly [title: string, description: string | null])[]) {
  return {
    pages: pages.map(([title, description], place) => ({
      id: 5000 + place,
      key: title.replaceAll(' ', '_'),
      title,
      excerpt: `<span class="searchmatch">${title}</span> is`,
      matched_title: null,
      anchor: null,
      description,
      thumbnail: null,
    })),
  };
}

interface StatementOptions {
  readonly rank?: string;
  readonly from?: readonly [time: string, precision: number];
  readonly until?: readonly [time: string, precision: number];
}

/** A statement as Wikidata writes it. */
export function statement(property: string, item: string, options: StatementOptions = {}): object {
  const { rank = 'normal', from, until } = options;
  const qualifiers = {
    ...(from && { P580: [timeSnak('P580', ...from)] }),
    ...(until && { P582: [timeSnak('P582', ...until)] }),
  };
  return {
    mainsnak: {
      snaktype: 'value',
      property,
      hash: 'b3cd40b0a3a5e9f1a6f9f1d4e5c6b7a8d9e0f1a2',
      datavalue: {
        value: { 'entity-type': 'item', 'numeric-id': Number(item.slice(1)), id: item },
        type: 'wikibase-entityid',
      },
      datatype: 'wikibase-item',
    },
    type: 'statement',
    id: `Q900001$${property}-${item}`,
    rank,
    qualifiers,
    'qualifiers-order': Object.keys(qualifiers),
    references: [],
  };
}

/** A value that is known to be unknown. */
export function unknownValue(property: string): object {
  return {
    mainsnak: { snaktype: 'somevalue', property, hash: '0', datatype: 'wikibase-item' },
    type: 'statement',
    id: `Q900001$${property}-unknown`,
    rank: 'normal',
  };
}

function timeSnak(property: string, time: string, precision: number): object {
  return {
    snaktype: 'value',
    property,
    hash: '7c1a',
    datavalue: {
      value: {
        time,
        timezone: 0,
        before: 0,
        after: 0,
        precision,
        calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
      },
      type: 'time',
    },
    datatype: 'time',
  };
}

/** An item with its statements by property. */
export function itemOf(claims: Readonly<Record<string, readonly object[]>> | readonly []): object {
  return {
    entities: {
      Q900001: {
        type: 'item',
        id: 'Q900001',
        claims,
        pageid: 1_000_001,
        ns: 0,
        title: 'Q900001',
        lastrevid: 2_200_000_001,
        modified: '2026-04-20T17:03:09Z',
      },
    },
    success: 1,
  };
}

/** English names of items. */
export function labelsOf(names: Readonly<Record<string, string>>): object {
  const entities: Record<string, object> = {};
  for (const [id, value] of Object.entries(names))
    entities[id] = { type: 'item', id, labels: { en: { language: 'en', value } } };
  return { entities, success: 1 };
}

/** The statements of Ada Moss. */
export const MOSS_ITEM = itemOf({
  P31: [statement('P31', 'Q5')],
  P39: [
    statement('P39', 'Q900010', {
      from: ['+2003-06-01T00:00:00Z', 10],
      until: ['+2019-02-01T00:00:00Z', 10],
    }),
    statement('P39', 'Q900011', { rank: 'preferred', from: ['+2019-02-14T00:00:00Z', 11] }),
    statement('P39', 'Q900012', { rank: 'deprecated' }),
  ],
  P106: [statement('P106', 'Q82955'), statement('P106', 'Q40348'), unknownValue('P106')],
  P102: [statement('P102', 'Q900020', { from: ['+1995-00-00T00:00:00Z', 9] })],
});

export const MOSS_LABELS = labelsOf({
  Q900011: 'Minister of Harbours',
  Q82955: 'politician',
  Q40348: 'lawyer',
  Q900020: 'Tidal Party',
});
