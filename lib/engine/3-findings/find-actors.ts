import type { Actor } from '../../domain/analysis.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { Tags } from '../2-tags/tags.ts';

/**
 * Merges the names that mean one actor ("President Trump", "Trump", "Mr. Trump") and adds the
 * pronouns and roles that stand for it. Most mentioned first.
 */
export function findActors(_annotated: AnnotatedText, _tags: Tags, _gazetteer: Gazetteer): Actor[] {
  return [];
}
