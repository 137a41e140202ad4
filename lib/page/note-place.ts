/** Tells of an event whether it belongs to notes: where they stand, or are about to. */
type NotePlace = (event: MouseEvent) => boolean;

/** The script for notes comes later than the one that asks, and shares no more with it than a world. */
const NOTE_PLACE = Symbol.for('says-who notes are at');

/** Says from now on which events belong to notes. */
export function claimNotePlace(place: NotePlace): void {
  Reflect.set(globalThis, NOTE_PLACE, place);
}

/** Whether an event belongs to notes, so that nothing else of ours should come of it. */
export function isAtNote(event: MouseEvent): boolean {
  return (Reflect.get(globalThis, NOTE_PLACE) as NotePlace | undefined)?.(event) === true;
}
