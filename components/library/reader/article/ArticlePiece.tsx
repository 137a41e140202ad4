import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';

import { isWebAddress } from '../../../../lib/domain/is-note.ts';
import type { PlacedNote } from '../../../../lib/domain/note.ts';
import { siteOf } from '../../../../lib/domain/site.ts';
import { textOf } from '../../../../lib/domain/span.ts';
import { WebLink } from '../../../WebLink.tsx';
import type { Piece } from './cut-pieces.ts';
import type { NoteSigns } from './note-signs.ts';

interface ArticlePieceProps {
  readonly piece: Piece;
  readonly text: string;
  readonly signs: NoteSigns;
}

/** A stretch of text with its marks around it, and the numbers of the notes that end with it. */
export function ArticlePiece({ piece, text, signs }: ArticlePieceProps) {
  const words = (
    <span class={classOf(piece)} data-start={piece.start}>
      {textOf(text, piece)}
    </span>
  );
  return (
    <>
      <Linked piece={piece}>
        <Highlighted notes={piece.notes}>{words}</Highlighted>
      </Linked>
      {piece.ending.map(({ note }) => (
        <NoteSign key={note.id} id={note.id} signs={signs} />
      ))}
    </>
  );
}

function classOf({ underlined, isShown }: Piece): string {
  const line =
    underlined === null
      ? []
      : [
          'source-mark',
          `source-mark--${underlined.kind}`,
          ...(underlined.isFaint ? ['faint'] : []),
        ];
  return [...line, ...(isShown ? ['shown-passage'] : [])].join(' ');
}

interface HighlightedProps {
  readonly notes: readonly PlacedNote[];
  readonly children: ComponentChildren;
}

/** Highlights lie in each other, so that each keeps its line. */
function Highlighted({ notes, children }: HighlightedProps) {
  const [first, ...rest] = notes;
  if (first === undefined) return <>{children}</>;
  const { note, match } = first;
  const faint = match.state === 'uncertain' ? 'note-mark--uncertain' : '';
  return (
    <mark class={`note-mark colour-mark--${note.colour} ${faint}`} data-note={note.id}>
      <Highlighted notes={rest}>{children}</Highlighted>
    </mark>
  );
}

/** A link says where it leads; what is no address of the web stays text. */
function Linked({ piece, children }: { readonly piece: Piece; children: ComponentChildren }) {
  const { link } = piece;
  if (link === null || !isWebAddress(link.href)) return <>{children}</>;
  return (
    <>
      <WebLink class="kept-link" address={link.href}>
        {children}
      </WebLink>
      {piece.end === link.end && <bdi class="kept-link-site"> [{siteOf(link.href)}]</bdi>}
    </>
  );
}

function NoteSign({ id, signs }: { readonly id: string; readonly signs: NoteSigns }) {
  const number = signs.numberOf(id);
  return (
    <button
      type="button"
      class="note-sign"
      aria-label={i18n.t('library.reader.goToNote', [number])}
      onClick={() => signs.onGoTo(id)}
    >
      {number}
    </button>
  );
}
