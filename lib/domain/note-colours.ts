/** The colours of highlights, in the order in which every list shows them. */
export const NOTE_COLOURS = ['yellow', 'orange', 'blue', 'green', 'pink'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** What each colour means to the reader, in the reader's words; empty where our own word serves. */
export type ColourMeanings = Readonly<Record<NoteColour, string>>;
