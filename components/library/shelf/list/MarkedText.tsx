import { Fragment } from 'preact';

import type { Span } from '../../../../lib/domain/span.ts';

interface MarkedTextProps {
  readonly text: string;
  /** In order, none over another; offsets into the text. */
  readonly marks: readonly Span[];
}

/** A text with words marked in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  let at = 0;
  const pieces = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <Fragment key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
