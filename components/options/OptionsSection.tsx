import type { ComponentChildren } from 'preact';

interface OptionsSectionProps {
  /** Names the section in the document: "colours". */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A part of the options page under its title. */
export function OptionsSection({ name, title, hint, children }: OptionsSectionProps) {
  const id = `options-${name}`;
  return (
    <section class="options-section" aria-labelledby={id}>
      {/* Takes the focus when what had it is gone. */}
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

/** Gives the focus to a section whose button has just gone. */
export function focusSection(name: string): void {
  document.getElementById(`options-${name}`)?.focus();
}
