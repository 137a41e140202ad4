import './ActorDecisions.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { aliasesOf } from '../../../lib/domain/actor-aliases.ts';
import type { Actor } from '../../../lib/domain/analysis.ts';
import type { ActorDesk } from '../actor-desk.ts';
import { DetailsPart } from '../card/DetailsPart.tsx';
import { createActorDeeds } from './actor-deeds.ts';
import { type DecisionKind, DecisionButtons } from './DecisionButtons.tsx';
import { MergeActor } from './MergeActor.tsx';
import { RenameActor } from './RenameActor.tsx';
import { SplitActor } from './SplitActor.tsx';

interface ActorDecisionsProps {
  readonly actor: Actor;
  readonly desk: ActorDesk;
}

/** What the reader can set right about an actor; one thing at a time. */
export function ActorDecisions({ actor, desk }: ActorDecisionsProps) {
  const [open, setOpen] = useState<DecisionKind | null>(null);
  const buttons = useFocusBack(open);
  const { article, cards } = desk.reading;
  const others = cards.flatMap((card) => (card.actor.id === actor.id ? [] : card.actor));
  const aliases = aliasesOf(article.text, actor);
  const onClose = () => setOpen(null);
  const deeds = createActorDeeds(actor, desk);
  const closeAfter = useOneAtATime(onClose);
  return (
    <DetailsPart title={i18n.t('popup.actors.decisions.title')}>
      {open === null && (
        <div class="decision-buttons" ref={buttons}>
          <DecisionButtons
            type={actor.type}
            canMerge={others.length > 0}
            canSplit={aliases.length > 0}
            onOpen={setOpen}
          />
        </div>
      )}
      {open === 'rename' && (
        <RenameActor name={actor.name} onRename={closeAfter(deeds.rename)} onClose={onClose} />
      )}
      {open === 'same' && (
        <MergeActor {...{ actor, others, onClose }} onMerge={closeAfter(deeds.merge)} />
      )}
      {open === 'split' && (
        <SplitActor {...{ actor, aliases, onClose }} onSplit={closeAfter(deeds.split)} />
      )}
    </DetailsPart>
  );
}

/** The focus goes back to the button that was pressed; where that is gone, to the first. */
function useFocusBack(open: DecisionKind | null) {
  const buttons = useRef<HTMLDivElement>(null);
  const before = useRef<DecisionKind | null>(null);
  useLayoutEffect(() => {
    const pressed = before.current;
    before.current = open;
    if (open !== null || pressed === null) return;
    const found = buttons.current?.querySelector<HTMLElement>(`[data-decision=${pressed}]`);
    (found ?? buttons.current?.querySelector<HTMLElement>('button'))?.focus();
  }, [open]);
  return buttons;
}

/** Decides, and closes when that is kept; a second press meanwhile decides nothing more. */
function useOneAtATime(onClose: () => void) {
  const isBusy = useRef(false);
  return <About,>(decide: (about: About) => Promise<boolean>) =>
    (about: About): void => {
      if (isBusy.current) return;
      isBusy.current = true;
      void decide(about)
        .finally(() => (isBusy.current = false))
        .then((isKept) => isKept && onClose());
    };
}
