import { i18n } from '#i18n';

import type { Library } from '../library.ts';
import { useColourMeanings } from '../use-colour-meanings.ts';
import { PrintedNotes } from './PrintedNotes.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import type { KeptArticle } from './reader-actions.ts';

interface TextlessArticleProps {
  readonly kept: KeptArticle;
  readonly library: Library;
}

const NO_QUESTIONS = new Map<string, readonly string[]>();

/** What is left of an article whose text was not kept: the notes with the words they are on. */
export function TextlessArticle({ kept, library }: TextlessArticleProps) {
  const meanings = useColourMeanings(library.actions.shelf, library.actions.reportError);
  return (
    <div class="reader">
      <ReaderHead record={kept.record} library={library} keptAt={null}>
        <p class="hint">{i18n.t('library.reader.textless')}</p>
      </ReaderHead>
      {kept.record.note !== '' && <p class="note-comment">{kept.record.note}</p>}
      <PrintedNotes notes={kept.notes} meanings={meanings} questions={NO_QUESTIONS} />
    </div>
  );
}
