import type { Handlers } from '../../lib/messages/index.ts';
import { changeSettings, getSettings } from '../../lib/settings/settings.ts';
import type { OwnPage } from './own-page.ts';

/** What the other contexts may ask of a page. */
export function createPageReader(own: OwnPage): Handlers<'page'> {
  return {
    async readPage() {
      // Nothing may come between reading and painting: the page may go on to another text.
      const { isPaintingOn } = await getSettings();
      const before = own.page;
      const read = await own.read();
      if (typeof read === 'string') return { state: 'unreadable', reason: read };
      if (read !== before && isPaintingOn) await read.face.setPainted(true);
      return { state: 'read', reading: read.reading, isPainted: read.face.isPainted };
    },
    async takeArticle() {
      const text = await own.take();
      return typeof text === 'string' ? text : 'taken';
    },
    showPassage: ({ span }) => own.page?.face.showPassage(span) ?? false,
    async setPainting({ isPainted }) {
      const read = await own.read();
      if (typeof read === 'string') return false;
      const isWanted = isPainted ?? !read.face.isPainted;
      // The tab may be closed as soon as the reader sees it painted.
      await Promise.all([
        changeSettings({ isPaintingOn: isWanted }),
        read.face.setPainted(isWanted),
      ]);
      return read.face.isPainted;
    },
  };
}
