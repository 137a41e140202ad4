import { siteOf } from '../../lib/domain/site.ts';
import { send } from '../../lib/messages/index.ts';
import { openPage } from '../../lib/page/living/open-page.ts';
import { createNotesFace, type NotesFace } from '../../lib/page/notes/notes-face.ts';
import { lentPage } from '../../lib/page/open-page.ts';
import {
  changeNoteSettings,
  getNoteSettings,
  setToolbarOnSite,
} from '../../lib/settings/note-settings.ts';
import { DRAFTS } from './drafts.ts';
import { hearNoteNews } from './hear-note-news.ts';
import { askAhead } from './keeper.ts';
import { keepChoices } from './keep-choices.ts';
import { sentenceFor } from './sentence-for.ts';

/** Gives the notes on this page their face; `null` where nobody has read the page. */
export async function openFace(signal: AbortSignal): Promise<NotesFace | null> {
  const lent = lentPage();
  if (lent === null) return null;
  const page = openPage(lent, signal);
  const keeper = askAhead(lent.taken);
  let face: NotesFace | null = null;
  hearNoteNews((articleId) => (face === null ? keeper.forget() : face.hear(articleId)), signal);
  const [words, settings] = await Promise.all([send('getNoteWords', null), getNoteSettings()]);
  const choices = keepChoices(settings, words, signal);
  const site = siteOf(location.href);
  face = createNotesFace(
    {
      page,
      words,
      keeper,
      drafts: DRAFTS,
      choices,
      setToolbar(where, isOn) {
        if (where === 'everywhere') void changeNoteSettings({ isToolbarOn: isOn });
        else if (site !== null) void setToolbarOnSite(site, isOn);
      },
      clock: Date.now,
      sentenceFor: (error) => sentenceFor(error, words),
    },
    signal,
  );
  await face.refresh();
  return face;
}
