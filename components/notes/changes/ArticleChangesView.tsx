import './ArticleChangesView.css';
import { i18n } from '#i18n';

import type { ArticleChanges } from '../../../lib/domain/note.ts';
import type { Span } from '../../../lib/domain/span.ts';
import type { TextChange } from '../../../lib/domain/text-change.ts';
import { formatDay } from '../../reader-locale.ts';
import { ChangedParagraph } from './ChangedParagraph.tsx';

interface ArticleChangesViewProps {
  readonly changes: ArticleChanges;
  /** The article's text now. */
  readonly text: string;
  readonly onShow: (span: Span) => void;
}

/** One line that the article has changed, and behind it each paragraph that did, word by word. */
export function ArticleChangesView({ changes, text, onShow }: ArticleChangesViewProps) {
  const date = formatDay(changes.since);
  const count = changes.changes.length;
  return (
    <details class="article-changes">
      <summary>{i18n.t('popup.notes.changes.summary', count, [count, date])}</summary>
      <ul role="list">
        {changes.changes.map((change) => (
          <li key={keyOf(change)} class="changed-paragraph">
            <ChangedParagraph {...{ change, text, onShow }} before={changes.before} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function keyOf({ kind, before, after }: TextChange): string {
  return `${kind} ${before.start} ${after.start}`;
}
