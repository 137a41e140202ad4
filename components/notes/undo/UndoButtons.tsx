import './UndoButtons.css';
import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Notes } from '../book/use-notes.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** Takes back what was done to notes and questions, step by step, and does it again. */
export function UndoButtons({ notes }: { readonly notes: Notes }) {
  const { page, deeds } = notes;
  const buttons = useRef<HTMLDivElement>(null);
  useUndoKeys(deeds, buttons);
  return (
    <div class="undo-buttons" ref={buttons}>
      <StepButton
        sign="↶"
        words={i18n.t('popup.notes.undo')}
        isPossible={page?.canUndo ?? false}
        onStep={deeds.undo}
      />
      <StepButton
        sign="↷"
        words={i18n.t('popup.notes.redo')}
        isPossible={page?.canRedo ?? false}
        onStep={deeds.redo}
      />
    </div>
  );
}

interface StepButtonProps {
  readonly sign: string;
  readonly words: string;
  readonly isPossible: boolean;
  readonly onStep: () => void;
}

/** Stays in reach of the keyboard when there is nothing more to do: the focus must not be lost. */
function StepButton({ sign, words, isPossible, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      class="undo-button"
      aria-label={words}
      title={words}
      aria-disabled={!isPossible}
      onClick={() => isPossible && onStep()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
