import type { PageCopy } from '../../../lib/domain/page-copy.ts';
import { type PictureReader, takeCopy } from '../../../lib/page/copy/take-copy.ts';
import { takingSteps } from '../../../lib/page/take-article.ts';

/** One pixel of nothing. */
export const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';

/** A reader that sees every picture. */
export const SEES_ALL: PictureReader = async () => ({ width: 600, height: 400, data: PIXEL });

/** A page in which can be told what stands before what, which linkedom cannot. */
export function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
}

/** The copy of a page of this body. */
export async function copyOf(body: string, read: PictureReader = SEES_ALL): Promise<PageCopy> {
  return await copyOfPage(pageOf(body), read);
}

/** The copy of a page; it must hold an article. */
export async function copyOfPage(
  document: Document,
  read: PictureReader = SEES_ALL,
): Promise<PageCopy> {
  const steps = takingSteps(document, 'https://news.example/2026/storm');
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if (value.state === 'unreadable') throw new Error(value.reason);
    return await takeCopy(value, read);
  }
}

/** "h3: Who pays", "2. numbered: Sand" for every block that is more than a paragraph. */
export function outlineOf({ text, blocks }: PageCopy): readonly string[] {
  return blocks
    .filter(({ level }) => level > 0)
    .map(({ kind, level, isNumbered, start, end }) => {
      const name = `${kind} ${level}${isNumbered ? ' numbered' : ''}`;
      return `${name}: ${text.slice(start, end)}`;
    });
}
