/** "Image Credits:", "Photo by", "Photo courtesy of", "Credit:" */
const CREDIT = String.raw`(?:(?:featured |cover |file )?(?:images?|photos?|pictures?|pics?|illustrations?|videos?|photographs?)\s*(?:credits?\b|courtesy\b|source\b|by\b|via\b|:)|credits?\s*:|file photo\b)`;
const CREDIT_LINE = new RegExp(String.raw`^[([]?\s*${CREDIT}.{0,120}$`, 'i');
const CREDIT_AT_END = new RegExp(String.raw`[([]\s*${CREDIT}[^()[\]]{0,120}[)\]]$`, 'i');

/** "Mandel Ngan / AFP / Getty Images", "Jane Doe for The Daily Example" */
const PICTURE_SOURCE =
  /(?:^|[/|(,]\s*|\bfor |\bvia )(?:Getty|AFP|Reuters|AP(?: Photo)?|Associated Press|EPA|Shutterstock|iStock|Alamy|WireImage|Unsplash|Wikimedia Commons|Flickr)\b[^.!?]*$/i;
/** "Cranes at the port on Monday. JOHN ROE/Reuters", "… in March. (Jane Doe/Pool)" */
const SOURCE_BEHIND_SLASH =
  /\p{Lu}[\p{L} .&-]{1,40}\/\s?(?:AFP|AP(?: Photo)?|Bloomberg|EPA|Getty(?: Images)?|Handout|Pool|Reuters|Shutterstock|WireImage|(?:The )?Associated Press)[)\].]*$/iu;
const LONGEST_CAPTION_CHARACTERS = 300;
const LONGEST_SOURCE_CHARACTERS = 90;
/** A longer line with a stop at its end says more than who made the picture. */
const MOST_WORDS_OF_CREDIT = 9;

/** Whether the whole line says who made a picture: "(Image Credits: Unsplash)", "Photo by Jane Doe". */
export function isCredit(line: string): boolean {
  return CREDIT_LINE.test(line) && !isSentence(line);
}

/** Where a credit in brackets at the end of a line starts, white space before it included; -1 without one. */
export function creditAtEnd(line: string): number {
  const at = line.search(CREDIT_AT_END);
  return at < 0 ? at : line.slice(0, at).trimEnd().length;
}

/** Whether the line is a caption that ends by naming whom the picture was had from. */
export function endsInPictureSource(line: string): boolean {
  const hasSlash = line.length <= LONGEST_CAPTION_CHARACTERS && line.includes('/', 2);
  return hasSlash && SOURCE_BEHIND_SLASH.test(line);
}

/** Whether the line only names whom a picture was had from: a person and an agency. */
export function namesPictureSource(line: string): boolean {
  return line.length <= LONGEST_SOURCE_CHARACTERS && PICTURE_SOURCE.test(line);
}

/** "Video by a bystander shows how two officers walk towards the car." */
function isSentence(line: string): boolean {
  return /[.!?]["”’]?$/.test(line) && line.split(/\s+/).length > MOST_WORDS_OF_CREDIT;
}
