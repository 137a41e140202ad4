import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { type Span, textOf } from '../../../lib/domain/span.ts';
import type { ChangedPart, TextChange } from '../../../lib/domain/text-change.ts';
import { ArticleText } from '../../ArticleText.tsx';

interface ChangedParagraphProps {
  readonly change: TextChange;
  /** The older text. */
  readonly before: string;
  /** The text now. */
  readonly text: string;
  readonly onShow: (span: Span) => void;
}

/** What became of a paragraph: what was taken out of it, and what was put in. */
export function ChangedParagraph({ change, before, text, onShow }: ChangedParagraphProps) {
  const { kind, after } = change;
  return (
    <>
      <p class="changed-title">{i18n.t(`popup.notes.changes.${kind}`)}</p>
      <p class="changed-words">
        {partsOf(change).map((part) => (
          <Part
            key={`${part.kind} ${part.before.start} ${part.after.start}`}
            kind={part.kind}
            words={part.kind === 'removed' ? textOf(before, part.before) : textOf(text, part.after)}
          />
        ))}
      </p>
      {kind !== 'removed' && (
        <button type="button" class="text-button" onClick={() => onShow(after)}>
          {i18n.t('popup.notes.changes.show')}
        </button>
      )}
    </>
  );
}

/** A paragraph that came, went or moved is one part. */
function partsOf({ kind, before, after, parts }: TextChange): readonly ChangedPart[] {
  if (kind === 'changed') return parts;
  return [{ kind: kind === 'moved' ? 'same' : kind, before, after }];
}

function Part({ kind, words }: { readonly kind: ChangedPart['kind']; readonly words: string }) {
  if (kind === 'same') return <ArticleText>{words}</ArticleText>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <Aloud>{i18n.t(`popup.notes.changes.${kind}Aloud`)}</Aloud>
      <ArticleText>{words}</ArticleText>
      <Aloud>{i18n.t('popup.notes.changes.endAloud')}</Aloud>
    </Tag>
  );
}

/** Few screen readers tell of `<del>` and `<ins>` by themselves. */
function Aloud({ children }: { readonly children: ComponentChildren }) {
  return <span class="visually-hidden"> {children} </span>;
}
