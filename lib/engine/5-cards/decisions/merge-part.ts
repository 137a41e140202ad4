import { findPart, type Part, rootOf } from './part.ts';

/** Merges one part into another; where that would be a circle, the one merged into now gives the name. */
export function mergePart(parts: readonly Part[], actor: string, into: string): void {
  const part = findPart(parts, actor);
  const target = findPart(parts, into);
  if (part === undefined || target === undefined || part === target) return;
  if (leadsTo(target, part)) target.into = null;
  part.into = target;
  settle(parts);
}

function leadsTo(part: Part, wanted: Part): boolean {
  for (let next = part.into; next !== null; next = next.into) if (next === wanted) return true;
  return false;
}

/** Where all that a short name could mean have become one, it means that one. */
function settle(parts: readonly Part[]): void {
  const byId = new Map(parts.map((part) => [part.actor.id, part]));
  for (const part of parts) {
    const { couldBe } = part.actor;
    if (couldBe.length < 2 || part.into !== null) continue;
    const [only, ...others] = new Set(couldBe.flatMap((id) => rootIn(byId, id)));
    if (only === undefined || only === part || others.length > 0) continue;
    part.into = only;
    part.actor = { ...part.actor, couldBe: [] };
  }
}

function rootIn(byId: ReadonlyMap<string, Part>, id: string): Part[] {
  const part = byId.get(id);
  return part === undefined ? [] : [rootOf(part)];
}
