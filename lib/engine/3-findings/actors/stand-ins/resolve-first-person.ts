import { byPosition, type Span, textOf } from '../../../../domain/span.ts';
import type { AttributionTag } from '../../../2-tags/tags.ts';
import { type Referent, standFor } from './referent.ts';

const FIRST_PERSON = /^(?:I|me|my|myself)$/i;
const CONFIDENCE = 0.9;

/** What somebody says: the words, and where the source begins. */
interface Said extends Span {
  readonly source: number | null;
}

/** "I think …" in what somebody says is whoever says it. `speakers` are by where their source begins. */
export function resolveFirstPerson(
  text: string,
  attributions: readonly AttributionTag[],
  speakers: ReadonlyMap<number, Referent>,
): void {
  const said: Said[] = attributions
    .flatMap(({ content, source }) =>
      content.map(({ start, end }) => ({ start, end, source: source?.start ?? null })),
    )
    .sort(byPosition);
  const first = attributions
    .flatMap(({ source }) => source ?? [])
    .filter((source) => FIRST_PERSON.test(textOf(text, source)))
    .sort(byPosition);
  const done = new Set<number>();
  const around: Said[] = [];
  let next = 0;
  for (const span of first) {
    for (; next < said.length && said[next]!.start <= span.start; next++) around.push(said[next]!);
    while (around.length > 0 && around.at(-1)!.end <= span.start) around.pop();
    const source = around.findLast((each) => each.end >= span.end)?.source ?? null;
    const referent = source === null ? undefined : speakers.get(source);
    if (referent === undefined || !referent.isPerson || done.has(span.start)) continue;
    done.add(span.start);
    standFor(
      { referent, madeBy: 'first-person-of-speaker', confidence: CONFIDENCE },
      span,
      'pronoun',
    );
  }
}
