import type { ImportFormat } from '../../domain/import-preview.ts';
import { readHypothesis } from '../hypothesis/read-hypothesis.ts';
import type { IncomingFile, NotThatFormat } from '../incoming/incoming-note.ts';
import { readClipper } from '../obsidian/read-clipper.ts';
import { readAnnotations } from '../web-annotation/read-annotations.ts';
import { FileProblemError } from './file-problem-error.ts';
import { findJsonFault } from './find-json-fault.ts';

type ForeignFormat = Exclude<ImportFormat, 'own'>;

type Reader = (value: unknown) => IncomingFile | NotThatFormat;

/** The readers, and how each knows its own: by what no other program writes. */
const READERS: readonly (readonly [
  format: ForeignFormat,
  isTheirs: (value: unknown) => boolean,
  read: Reader,
])[] = [
  [
    'hypothesis',
    (value) => hasField(value, 'annotations') || hasField(value, 'rows'),
    readHypothesis,
  ],
  [
    'web-annotation',
    (value) => hasField(value, '@context') || listed(value).some((one) => hasField(one, 'target')),
    readAnnotations,
  ],
  ['clipper', (value) => listed(value).some((one) => hasField(one, 'highlights')), readClipper],
];

/** What another program's file holds. Throws `FileProblemError`. */
export function readForeign(content: string): { format: ForeignFormat; file: IncomingFile } {
  const value = parsed(content);
  const found = READERS.find(([, isTheirs]) => isTheirs(value));
  if (found === undefined) throw new FileProblemError('unknown');
  const [format, , read] = found;
  const file = read(value);
  if ('field' in file) throw new FileProblemError('bad-record', 0, file.field);
  return { format, file };
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function hasField(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

/** Also where it is nested deeper than a browser reads, it is no JSON for us. */
function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    const before = content.slice(0, findJsonFault(content));
    throw new FileProblemError('not-json', before.split('\n').length);
  }
}
