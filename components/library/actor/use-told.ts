import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Library } from '../library.ts';
import type { ActorInArticle, ActorMeeting } from './actor-page.ts';
import { ACTOR_STEP } from './actor-place.ts';

/**
 * What the first so many articles tell of the actor, by their ids: `undefined` until it is read, `null` where
 * an article tells nothing of it any more. Read in steps, and again when the list is another.
 */
export function useTold(
  key: string,
  meetings: readonly ActorMeeting[],
  shown: number,
  { actions, tellFailure }: Library,
): ReadonlyMap<string, ActorInArticle | null> {
  const [told, setTold] = useState<ReadonlyMap<string, ActorInArticle | null>>(new Map());
  const read = useRef({ of: meetings, count: 0 });
  useEffect(() => {
    const life = new AbortController();
    if (read.current.of !== meetings) read.current = { of: meetings, count: 0 };
    async function readOn(): Promise<void> {
      while (!life.signal.aborted && read.current.count < Math.min(shown, meetings.length)) {
        const { count } = read.current;
        const ids = meetings.slice(count, count + ACTOR_STEP).map(({ articleId }) => articleId);
        const found = await actions.reader.readActor(key, ids);
        if (life.signal.aborted) return;
        read.current.count = count + ACTOR_STEP;
        const byId = new Map(found.map((one) => [one.articleId, one]));
        setTold(
          (before) => new Map([...before, ...ids.map((id) => [id, byId.get(id) ?? null] as const)]),
        );
      }
    }
    readOn().catch((error: unknown) => tellFailure(error, i18n.t('library.failed')));
    return () => life.abort();
  }, [key, meetings, shown]);
  return told;
}
