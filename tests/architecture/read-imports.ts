import { extname, posix } from 'node:path';

import { parseAst } from 'vite';

/** One import as a file writes it, with what it leads to. */
export interface Import {
  /** The importing file, from the root of the project: `lib/page/read-article.ts`. */
  readonly file: string;
  /** A file of ours from the root of the project, or a package. */
  readonly target: string;
}

const HOLDERS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
]);

/** All imports of a file: static, dynamic, of types only, and what it passes on. */
export function readImports(file: string, code: string): Import[] {
  const tree: unknown = parseAst(code, { lang: extname(file) === '.tsx' ? 'tsx' : 'ts' });
  return [...specifiersIn(tree)].map((specifier) => ({ file, target: resolve(file, specifier) }));
}

function* specifiersIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && HOLDERS.has(String(node.type)) && 'source' in node) {
    const specifier = literalOf(node.source);
    if (specifier !== null) yield specifier;
  }
  for (const child of Object.values(node) as unknown[]) yield* specifiersIn(child);
}

/** An import whose address is computed cannot be judged, and so is no way around the table. */
function literalOf(source: unknown): string | null {
  if (typeof source !== 'object' || source === null) return null;
  if ('value' in source && typeof source.value === 'string') return source.value;
  throw new Error('An import has a computed address; write it as a string');
}

function resolve(file: string, specifier: string): string {
  const address = specifier.replace(/\?.*$/, '');
  return address.startsWith('.') ? posix.join(posix.dirname(file), address) : address;
}
