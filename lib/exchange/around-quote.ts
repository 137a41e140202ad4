import type { Passage } from '../domain/passage.ts';

/** The words around a quote, without the half of a sign that counting in UTF-16 may leave: no file in UTF-8 holds one. */
export function aroundQuote({ prefix, suffix }: Passage): Pick<Passage, 'prefix' | 'suffix'> {
  return {
    prefix: prefix.replace(/^[\udc00-\udfff]/, ''),
    suffix: suffix.replace(/[\ud800-\udbff]$/, ''),
  };
}
