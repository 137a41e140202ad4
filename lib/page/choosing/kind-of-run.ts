import type { BlockKind } from '../../domain/article.ts';
import { blockKindOf } from '../runs/block-kind.ts';
import type { Run } from '../runs/run.ts';
import { isBylineLine } from '../text-forms/byline-line.ts';
import { endsInPictureSource, isCredit, namesPictureSource } from '../text-forms/credit.ts';
import { isDateLine } from '../text-forms/date-line.ts';
import { isEditorsNote } from '../text-forms/editors-note.ts';

/** A number or a name by a picture is a heading of a list. */
const SHORTEST_CAPTION_CHARACTERS = 30;
const LONGEST_CAPTION_CHARACTERS = 250;
const LONGEST_CREDIT_CHARACTERS = 60;
const MOST_ELEMENTS_BY_PICTURE = 5;

/** What a run is in the article: by its elements, and where these do not tell, by its form. */
export function kindOfRun(run: Run): BlockKind {
  const kind = blockKindOf(run.container);
  if (kind !== 'paragraph' && kind !== 'heading') return kind;
  if (isCredit(run.text) || namesPictureSource(run.text)) return 'caption';
  if (endsInPictureSource(run.text)) return 'caption';
  if (kind === 'paragraph' && isUnderPicture(run)) return 'caption';
  if (isBylineLine(run.text) || isEditorsNote(run.text)) return 'aside';
  // The heading of an entry in a live blog is a time.
  return kind === 'paragraph' && isDateLine(run.text) ? 'aside' : kind;
}

/** A short line that shares its box with a picture and nothing else. */
function isUnderPicture({ container, text }: Run): boolean {
  const box = container.localName === 'p' ? container.parentElement : container;
  return (
    box !== null &&
    text.length >= SHORTEST_CAPTION_CHARACTERS &&
    text.length <= LONGEST_CAPTION_CHARACTERS &&
    // First the cheap question: the text of a whole article is not asked for each of its lines.
    box.childElementCount <= MOST_ELEMENTS_BY_PICTURE &&
    (box.textContent ?? '').trim().length <= text.length + LONGEST_CREDIT_CHARACTERS &&
    box.querySelector('img, picture, video') !== null
  );
}
