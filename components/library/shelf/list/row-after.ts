import type { Digest } from '../../../../lib/domain/digest.ts';

/**
 * The row that keys work on once these articles are gone: the one they work on, where it stays; else the
 * next that does, or the last one before. `null` where none is left.
 */
export function rowAfter(
  articles: readonly Digest[],
  gone: readonly Digest[],
  active: string | null,
): string | null {
  const ids = new Set(gone.map(({ id }) => id));
  const at = Math.max(
    0,
    articles.findIndex(({ id }) => id === active),
  );
  const stays = ({ id }: Digest): boolean => !ids.has(id);
  const after = articles.slice(at).find(stays) ?? articles.slice(0, at).findLast(stays);
  return after?.id ?? null;
}
