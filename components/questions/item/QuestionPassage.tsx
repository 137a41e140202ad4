import { i18n } from '#i18n';

import type { PlacedNote } from '../../../lib/domain/note.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { NoteQuote } from '../../notes/NoteQuote.tsx';
import { PassageButton } from '../../PassageButton.tsx';
import type { QuestionDeeds } from '../question-deeds.ts';
import type { QuestionEntry } from '../question-entries.ts';

interface QuestionPassageProps {
  readonly entry: QuestionEntry;
  /** The note it hangs on; `null` where there is none, or none any more. */
  readonly placed: PlacedNote | null;
  readonly deeds: Pick<QuestionDeeds, 'show' | 'showNote'>;
}

/** The words a question is about, and the way to them. */
export function QuestionPassage({ entry, placed, deeds }: QuestionPassageProps) {
  const { work, span } = entry;
  if (placed !== null) return <NoteQuote placed={placed} onShow={deeds.showNote} />;
  if (span === null) return work.quote === '' ? null : <GoneQuote quote={work.quote} />;
  // What the article asks is its own passage: not the same words twice.
  if (work.quote.trim() !== work.text.trim()) {
    return <PassageButton words={work.quote} span={span} onShow={deeds.show} />;
  }
  return (
    <button
      type="button"
      class="text-button"
      aria-label={i18n.t('popup.questions.showOne', [work.text])}
      onClick={() => deeds.show(span)}
    >
      {i18n.t('popup.questions.show')}
    </button>
  );
}

/** The words it was asked about, of which nobody knows where they are now. */
function GoneQuote({ quote }: { readonly quote: string }) {
  return (
    <p class="question-quote">
      <q>
        <ArticleText>{quote}</ArticleText>
      </q>
    </p>
  );
}
