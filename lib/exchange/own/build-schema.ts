import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { toJsonSchema } from '@valibot/to-json-schema';

import { lineSchema, VERSION } from './line-schema.ts';

/** Where the published schema lies; `npm run schema` writes it anew. */
export const SCHEMA_FILE = fileURLToPath(
  new URL('../../../docs/says-who-lines.schema.json', import.meta.url),
);

/**
 * The JSON Schema of any line of a file of ours, as it is published. What no JSON Schema can say – that
 * records belong to one article, that an address is one of the web – our own reader checks beyond it.
 */
export function publishedSchema(): string {
  const schema = {
    ...toJsonSchema(lineSchema, { target: 'draft-2020-12', errorMode: 'ignore' }),
    title: `A line of a Says Who file, version ${VERSION}`,
    description:
      'JSON Lines: first what the file is, then all that is kept about an article in a line each, at last how many there are and a checksum. See exchange.md.',
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, publishedSchema());
