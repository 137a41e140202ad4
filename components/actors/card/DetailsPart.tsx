import type { ComponentChildren } from 'preact';

interface DetailsPartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One thing that an opened card tells, under its title. */
export function DetailsPart({ title, children }: DetailsPartProps) {
  return (
    <section class="actor-part">
      <h4 class="actor-part-title">{title}</h4>
      {children}
    </section>
  );
}
