/** "This interview has been edited for length", "Correction: …", "Editor's note: …" */
const EDITORS_NOTE =
  /^(?:(?:editor['’]?s['’]? note|correction|clarification)\b.{0,20}:|this (?:article|conversation|interview|post|story|transcript) (?:has been|was|is|originally|first)\b.{0,20}\b(?:edited|condensed|updated|corrected|amended|published|appeared)\b)/i;

/** Whether the paragraph is about the article: nobody in it says so. */
export function isEditorsNote(paragraph: string): boolean {
  return EDITORS_NOTE.test(paragraph);
}

const LONGEST_AUTHOR_NOTE_CHARACTERS = 300;

/** Whether the paragraph tells who the writer is: "Jane Doe covers City Hall. Reach her at …" */
export function isAuthorNote(paragraph: string, byline: string): boolean {
  // "Jane Doe is at the bridge:" hands over to her.
  if (paragraph.length > LONGEST_AUTHOR_NOTE_CHARACTERS || paragraph.endsWith(':')) return false;
  const names = byline.split(/,|&|\band\b/).map((name) => name.trim());
  return names.some(
    (name) =>
      name.includes(' ') &&
      paragraph.startsWith(name) &&
      /^,?\s+(?:is|was|are|has|writes|wrote|covers|reports|reported|contributed|can be|teaches|works|lives|joined)\b/.test(
        paragraph.slice(name.length),
      ),
  );
}
