import './Switch.css';
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ComponentChildren;
}

/** Something that is on or off, with its words. */
export function Switch({ isOn, onChange, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      onClick={() => onChange(!isOn)}
    >
      <span class="switch-words">{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
