import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import type { NameTag } from './tags.ts';

/** Finds the names of people, organizations, places and groups, in reading order, never overlapping. */
export function tagNames(_annotated: AnnotatedText, _gazetteer: Gazetteer): NameTag[] {
  return [];
}
