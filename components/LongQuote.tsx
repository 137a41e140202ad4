import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface LongQuoteProps {
  readonly quote: string;
  /** What is longer than this shows its beginning, as the style of the class says. */
  readonly longCharacters: number;
  readonly class: string;
  readonly more: string;
  readonly less: string;
  readonly children: ComponentChildren;
}

/** A quote, with a button that shows all of it where it is long. */
export function LongQuote({ quote, longCharacters, class: look, ...rest }: LongQuoteProps) {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <div class={isWhole ? `${look} ${look}--whole` : look}>
      {rest.children}
      {quote.length > longCharacters && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? rest.less : rest.more}
        </button>
      )}
    </div>
  );
}
