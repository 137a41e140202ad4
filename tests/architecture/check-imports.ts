import type { ImportRule } from './import-table.ts';
import type { Import } from './read-imports.ts';

/** What the table says against these imports, one sentence each; none when all is well. */
export function checkImports(
  imports: readonly Import[],
  table: readonly ImportRule[],
  foldersWithAFace: readonly string[],
): string[] {
  return imports.flatMap((one) => {
    const complaint = againstTable(one, table) ?? againstFace(one, foldersWithAFace);
    return complaint === null ? [] : [complaint];
  });
}

/** Rows of the table that no file falls under: they hold nothing, and look as if they did. */
export function idleRules(files: readonly string[], table: readonly ImportRule[]): string[] {
  const used = new Set(files.map((file) => ruleFor(file, table)));
  return table.filter((rule) => !used.has(rule)).map(({ folder }) => folder);
}

/** Files that no row of the table speaks about. */
export function unruledFiles(files: readonly string[], table: readonly ImportRule[]): string[] {
  return files.filter((file) => ruleFor(file, table) === undefined);
}

function againstTable({ file, target }: Import, table: readonly ImportRule[]): string | null {
  const rule = ruleFor(file, table);
  if (rule === undefined) return `${file} lies in no folder of the table`;
  const isAllowed = [rule.folder, ...rule.mayImport].some((place) => liesIn(target, place));
  return isAllowed ? null : `${file} imports ${target}: ${rule.folder} may not`;
}

function againstFace({ file, target }: Import, folders: readonly string[]): string | null {
  const face = folders.find((folder) => liesIn(target, folder) && !liesIn(file, folder));
  if (face === undefined || target === `${face}/index.ts`) return null;
  return `${file} imports ${target}: from outside, import ${face}/index.ts`;
}

function ruleFor(file: string, table: readonly ImportRule[]): ImportRule | undefined {
  return table.find(({ folder }) => liesIn(file, folder));
}

function liesIn(path: string, place: string): boolean {
  return path === place || path.startsWith(place.endsWith(':') ? place : `${place}/`);
}
