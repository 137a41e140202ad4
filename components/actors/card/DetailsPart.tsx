import type { ComponentChildren } from 'preact';

interface DetailsPartProps {
  readonly title: string;
  /** What stands on the line of the title, at its end. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One thing that an opened card tells, under its title. */
export function DetailsPart({ title, beside, children }: DetailsPartProps) {
  return (
    <section class="actor-part">
      <div class="actor-part-heading">
        <h4 class="actor-part-title">{title}</h4>
        {beside}
      </div>
      {children}
    </section>
  );
}
