import type { Block } from '../../domain/article.ts';
import type { Stress } from '../../domain/page-copy.ts';
import { BLOCKS } from '../runs/element-kinds.ts';
import type { TextMap } from '../text-map.ts';
import { elementsAround } from './elements-around.ts';

const STRESS_OF: Readonly<Record<string, Stress['kind']>> = {
  B: 'strong',
  STRONG: 'strong',
  EM: 'emphasis',
  I: 'emphasis',
  CITE: 'emphasis',
};

/** The words of a text that stand out on the page, within their paragraphs; headings stand out anyway. */
export function copyStresses(blocks: readonly Block[], { pieces }: TextMap): readonly Stress[] {
  const stresses: Stress[] = [];
  let at = 0;
  for (const { start, end, node } of pieces) {
    while ((blocks[at]?.end ?? Infinity) <= start) at++;
    const kind = blocks[at]?.kind;
    if (kind === 'headline' || kind === 'heading') continue;
    for (const one of stressesAround(node)) addOrJoin(stresses, { start, end, kind: one });
  }
  return stresses;
}

/** What is inside the paragraph says what stands out; what is around it is a matter of looks. */
function stressesAround(node: Node): ReadonlySet<Stress['kind']> {
  const kinds = new Set<Stress['kind']>();
  for (const { tagName } of elementsAround(node)) {
    const name = tagName.toUpperCase();
    if (BLOCKS.has(name)) break;
    const kind = STRESS_OF[name];
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds;
}

function addOrJoin(stresses: Stress[], next: Stress): void {
  const at = stresses.findLastIndex(({ kind }) => kind === next.kind);
  const last = stresses[at];
  if (last?.end === next.start) stresses[at] = { ...last, end: next.end };
  else stresses.push(next);
}
