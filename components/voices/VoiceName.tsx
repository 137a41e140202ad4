import type { Voice } from '../../lib/domain/voice-map.ts';
import { shortName } from '../actors/name-in-sentence.ts';
import { ArticleText } from '../ArticleText.tsx';

/** An actor's name; or, between quotation marks, what the article calls a source that is none. */
export function VoiceName({ voice: { actor, name } }: { readonly voice: Voice }) {
  return <ArticleText>{actor === null ? `“${shortName(name)}”` : shortName(name)}</ArticleText>;
}
