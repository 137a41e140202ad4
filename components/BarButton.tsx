import './BarButton.css';
import type { ComponentChildren } from 'preact';

interface BarButtonProps {
  readonly class: string;
  readonly label: string;
  readonly onPress: () => void;
  /** What is drawn, on a field of 16 by 16. */
  readonly children: ComponentChildren;
}

/** A button of the bar above, with a picture for its words. */
export function BarButton({ class: look, label, onPress, children }: BarButtonProps) {
  return (
    <button
      type="button"
      class={`bar-button ${look}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
