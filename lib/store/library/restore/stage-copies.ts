import type { KeptCopy } from '../../../domain/shelf.ts';
import type { ShelfDatabase } from '../../database.ts';
import { isWritten, type JudgedRecord } from './judge-part.ts';
import type { IncomingRecord } from './staging.ts';

/** A copy of a backup, and what becomes of it. */
export interface JudgedCopy {
  readonly copy: KeptCopy;
  readonly record: JudgedRecord;
}

/**
 * Puts copies of articles that nobody sees yet in their place, since they are too large to be written twice;
 * comes back with those that are to wait.
 */
export async function stageCopies(
  { articles, copies }: Pick<ShelfDatabase, 'articles' | 'copies'>,
  judged: readonly JudgedCopy[],
): Promise<readonly IncomingRecord[]> {
  const waiting: IncomingRecord[] = [];
  for (const { copy, record } of judged.filter((one) => isWritten(one.record))) {
    const isUnseen = (await articles.get(copy.articleId)) === undefined;
    if (isUnseen && record.here === undefined) await copies.put(copy);
    else waiting.push({ table: 'copies', record: copy });
  }
  return waiting;
}
