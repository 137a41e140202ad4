import type { Voice } from '../../lib/domain/voice-map.ts';

interface BarProps {
  readonly kind: Voice['kind'];
  readonly words: number;
  readonly quotedWords: number;
  /** How many words the longest bar stands for. */
  readonly most: number;
}

/** So many words, the quoted ones full, the others hatched; the numbers beside it say the same. */
export function Bar({ kind, words, quotedWords, most }: BarProps) {
  const toldWords = words - quotedWords;
  return (
    <span
      class={`voice-bar voice-bar--${kind}`}
      style={{ inlineSize: `${(words / most) * 100}%` }}
      aria-hidden="true"
    >
      {quotedWords > 0 && <span class="voice-bar-quoted" style={{ flexGrow: quotedWords }} />}
      {toldWords > 0 && <span class="voice-bar-told" style={{ flexGrow: toldWords }} />}
    </span>
  );
}
