import { useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Actor } from '../../../lib/domain/analysis.ts';
import { GrowingList } from '../../GrowingList.tsx';
import { nameInSentence } from '../name-in-sentence.ts';
import { useEscape } from './use-escape.ts';

const ALIASES_AT_ONCE = 6;

interface SplitActorProps {
  readonly actor: Actor;
  readonly aliases: readonly string[];
  readonly onSplit: (alias: string) => void;
  readonly onClose: () => void;
}

/** The other names of an actor, each to be said of that it means somebody else. */
export function SplitActor({ actor, aliases, onSplit, onClose }: SplitActorProps) {
  const form = useRef<HTMLDivElement>(null);
  useEscape(form, onClose);
  useLayoutEffect(() => form.current?.querySelector('button')?.focus(), []);
  const words = actor.type === 'person' ? 'splitOne' : 'splitThingOne';
  return (
    <div class="decision-form" ref={form}>
      <GrowingList
        items={aliases}
        step={ALIASES_AT_ONCE}
        keyOf={(alias) => alias}
        moreLabel={(count) => i18n.t('popup.actors.moreActors', count)}
        render={(alias) => (
          <button type="button" class="choice" onClick={() => onSplit(alias)}>
            {i18n.t(`popup.actors.decisions.${words}`, [nameInSentence(alias)])}
          </button>
        )}
      />
      <button type="button" class="text-button decision-cancel" onClick={onClose}>
        {i18n.t('popup.actors.decisions.cancel')}
      </button>
    </div>
  );
}
