import { NOTE_COLOURS, type NoteColour } from '../../lib/domain/note-colours.ts';
import type { NoteWords } from '../../lib/domain/note-words.ts';
import { siteOf } from '../../lib/domain/site.ts';
import type { NoteChoices } from '../../lib/page/notes/notes-face.ts';
import {
  getNoteSettings,
  isToolbarOnSite,
  onNoteSettingsChange,
  type NoteSettings,
} from '../../lib/settings/note-settings.ts';

/** What the reader chose about notes on this page; it is kept up to date until the signal aborts. */
export function keepChoices(
  settings: NoteSettings,
  words: NoteWords,
  signal: AbortSignal,
): () => NoteChoices {
  let choices = choicesOf(settings, words);
  const update = async (): Promise<void> => {
    choices = choicesOf(await getNoteSettings(), words);
  };
  onNoteSettingsChange(() => void update(), signal);
  return () => choices;
}

function choicesOf(settings: NoteSettings, words: NoteWords): NoteChoices {
  const meaningOf = (colour: NoteColour): string =>
    settings.colourMeanings[colour] || words.colour[colour];
  const meanings = NOTE_COLOURS.map((colour) => [colour, meaningOf(colour)]);
  return {
    isToolbarOn: isToolbarOnSite(settings, siteOf(location.href)),
    // Every colour has its meaning; `fromEntries` cannot tell.
    meanings: Object.fromEntries(meanings) as NoteChoices['meanings'],
  };
}
