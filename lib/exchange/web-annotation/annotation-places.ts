import * as v from 'valibot';

import { type Selector, selectors, type Target } from './annotation-schema.ts';

/** Words on a page that an annotation is about; `quote` is empty where it gives none. */
export interface AnnotatedPlace {
  readonly address: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly style: readonly string[];
}

/** The places with a quote, one for each target; where no target has one, the first place without. */
export function placesOf(targets: readonly Target[]): readonly AnnotatedPlace[] {
  const places = targets.map(placeOf);
  const quoted = places.filter(({ quote }) => quote.trim() !== '');
  return quoted.length > 0 ? quoted : places.slice(0, 1);
}

function placeOf(target: Target): AnnotatedPlace {
  const nowhere = { quote: '', prefix: '', suffix: '', style: [] };
  if (typeof target === 'string') return { ...nowhere, address: target };
  const { source, id, selector, styleClass } = target;
  const found = selector.flatMap((one) => quotesIn(one, 0))[0];
  const { exact, prefix, suffix } = found ?? { exact: '', prefix: '', suffix: '' };
  return { address: source || id, quote: exact, prefix, suffix, style: styleClass };
}

/** Nobody refines a place more often than this; a hostile file does. */
const MOST_REFINED = 8;

/** Quotes among a selector and those that refine it: first a chapter by its id, in it the words. */
function quotesIn(selector: Selector | string, depth: number): Selector[] {
  if (typeof selector === 'string' || depth > MOST_REFINED) return [];
  if (selector.type === 'TextQuoteSelector') return [selector];
  const finer = v.safeParse(selectors, selector.refinedBy);
  return finer.success ? finer.output.flatMap((one) => quotesIn(one, depth + 1)) : [];
}
