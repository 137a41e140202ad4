import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Actor } from '../../../lib/domain/analysis.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { GrowingList } from '../../GrowingList.tsx';
import { othersToMerge } from './others-to-merge.ts';
import { useEscape } from './use-escape.ts';

const OTHERS_AT_ONCE = 6;

interface MergeActorProps {
  readonly actor: Actor;
  /** All others, most prominent first. */
  readonly others: readonly Actor[];
  readonly onMerge: (other: Actor) => void;
  readonly onClose: () => void;
}

/** A choice of the other actors, likely ones first, with a field to find one by its name. */
export function MergeActor({ actor, others, onMerge, onClose }: MergeActorProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEscape(form, onClose);
  useLayoutEffect(() => field.current?.focus(), []);

  const fitting = othersToMerge(actor, others, typed);
  const onEnter = (event: Event) => {
    event.preventDefault();
    const [first] = fitting;
    // Enter takes the first only where the reader has said which: a wrong merge is worse than none.
    if (typed.trim() !== '' && first !== undefined && fitting.length === 1) onMerge(first);
  };
  return (
    <form class="decision-form" onSubmit={onEnter} ref={form}>
      <label class="field-label" for={id}>
        {i18n.t('popup.actors.decisions.sameTitle')}
      </label>
      <input
        id={id}
        ref={field}
        class="field"
        autoComplete="off"
        dir="auto"
        placeholder={i18n.t('popup.actors.decisions.sameFind')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {fitting.length === 0 && <p class="hint">{i18n.t('popup.actors.noMatch')}</p>}
      <GrowingList
        items={fitting}
        step={OTHERS_AT_ONCE}
        keyOf={(other) => other.id}
        moreLabel={(count) => i18n.t('popup.actors.moreActors', count)}
        render={(other) => <OtherButton other={other} onMerge={onMerge} />}
      />
      <button type="button" class="text-button decision-cancel" onClick={onClose}>
        {i18n.t('popup.actors.decisions.cancel')}
      </button>
    </form>
  );
}

interface OtherButtonProps {
  readonly other: Actor;
  readonly onMerge: (other: Actor) => void;
}

function OtherButton({ other, onMerge }: OtherButtonProps) {
  return (
    <button type="button" class="choice" onClick={() => onMerge(other)}>
      <span class="choice-name" title={other.name}>
        <ArticleText>{other.name}</ArticleText>
      </span>
      <span class="actor-type">{i18n.t(`popup.actorType.${other.type}`)}</span>
    </button>
  );
}
