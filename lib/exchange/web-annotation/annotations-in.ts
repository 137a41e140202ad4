import * as v from 'valibot';

import type { NotThatFormat } from '../incoming/incoming-note.ts';
import { oneOrMany } from './annotation-schema.ts';

const list = v.array(v.unknown());

const typed = v.looseObject({ type: oneOrMany(v.string()) });
const page = v.looseObject({ items: list, next: v.optional(v.unknown()) });

/** The annotations of a file: a collection with its pages, a page, a list, a graph, or a single one. */
export function annotationsIn(value: unknown): readonly unknown[] | NotThatFormat {
  if (v.is(list, value)) return value;
  if (v.is(v.looseObject({ '@graph': list }), value)) {
    const annotations = value['@graph'].filter((one) => isOfType(one, 'Annotation'));
    return annotations.length > 0 ? annotations : { field: '@graph' };
  }
  if (isOfType(value, 'AnnotationCollection')) return itemsOfCollection(value);
  if (isOfType(value, 'AnnotationPage')) return pagesFrom(value) ?? { field: 'items' };
  return isOfType(value, 'Annotation') ? [value] : { field: 'type' };
}

/** Whether it is one of these; "oa:Annotation" and the whole address of the term are as good. */
export function isOfType(value: unknown, name: string): boolean {
  const outcome = v.safeParse(typed, value);
  const types = outcome.success ? outcome.output.type : [];
  return types.some(
    (type) => type === name || type.endsWith(`:${name}`) || type.endsWith(`#${name}`),
  );
}

/** Where its first page is only an address, its annotations are elsewhere. */
function itemsOfCollection(value: unknown): readonly unknown[] | NotThatFormat {
  const outcome = v.safeParse(v.looseObject({ first: v.optional(v.unknown()) }), value);
  const first = outcome.success ? outcome.output.first : undefined;
  return pagesFrom(first) ?? pagesFrom(value) ?? { field: 'first' };
}

/** What stands on a page and on those behind it, as far as they are in the file. */
function pagesFrom(first: unknown): readonly unknown[] | null {
  const items: unknown[] = [];
  let next = first;
  let isPage = false;
  while (v.is(page, next)) {
    items.push(...next.items);
    next = next.next;
    isPage = true;
  }
  return isPage ? items : null;
}
