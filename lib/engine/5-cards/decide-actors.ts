import type { ActorDecision } from '../../domain/actor-decision.ts';
import type { Analysis } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { joinParts } from './decisions/join-parts.ts';
import { mergePart } from './decisions/merge-part.ts';
import { moveStatements } from './decisions/move-statements.ts';
import { findPart, type Part, partOf, rootOf } from './decisions/part.ts';
import { splitPart } from './decisions/split-part.ts';

/**
 * The analysis as the reader decided about its actors, decisions in the order in which they were made.
 * They call an actor by what earlier ones made of it, or by what it was found as; what is decided about
 * somebody who is not there changes nothing.
 */
export function decideActors(
  article: Article,
  analysis: Analysis,
  decisions: readonly ActorDecision[],
): Analysis {
  if (decisions.length === 0) return analysis;
  const parts = analysis.actors.map(partOf);
  for (const decision of decisions) carryOut(article.text, parts, decision);
  const statements = moveStatements(analysis.statements, parts);
  return { ...analysis, actors: joinParts(parts), statements };
}

function carryOut(text: string, parts: Part[], decision: ActorDecision): void {
  switch (decision.kind) {
    case 'rename':
      return renamePart(parts, decision.actor, decision.name.trim());
    case 'merge':
      return mergePart(parts, decision.actor, decision.into);
    case 'split':
      return splitPart(text, parts, decision.actor, decision.alias);
  }
}

function renamePart(parts: readonly Part[], actor: string, name: string): void {
  const part = findPart(parts, actor);
  if (part === undefined || name === '') return;
  const root = rootOf(part);
  root.actor = { ...root.actor, name };
}
