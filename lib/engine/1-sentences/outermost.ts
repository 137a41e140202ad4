import type { Quotation } from './annotated-text.ts';

/** The quotations that are in no other: each stands apart from the others or inside one. */
export function outermost(quotations: readonly Quotation[]): Quotation[] {
  let until = 0;
  return quotations.filter(({ start, end }) => {
    const isOuter = start >= until;
    if (isOuter) until = end;
    return isOuter;
  });
}
