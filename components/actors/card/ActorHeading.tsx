import { i18n } from '#i18n';

import type { Actor } from '../../../lib/domain/analysis.ts';
import { ArticleText } from '../../ArticleText.tsx';

interface ActorHeadingProps {
  readonly actor: Actor;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Name and type; pressing them opens and closes the card. */
export function ActorHeading({ actor, isOpen, onToggle }: ActorHeadingProps) {
  return (
    <h3 class="actor-heading">
      <button
        type="button"
        data-actor={actor.id}
        class="actor-toggle"
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <span class="actor-name" title={actor.name}>
          <ArticleText>{actor.name}</ArticleText>
        </span>
        <span class="actor-type">{i18n.t(`popup.actorType.${actor.type}`)}</span>
      </button>
    </h3>
  );
}

/** Puts the focus on the heading of a card in the view, and the card where it is seen from its beginning. */
export function goToHeading(view: HTMLElement | null, actor: string): void {
  const toggle = view?.querySelector<HTMLElement>(`[data-actor="${CSS.escape(actor)}"]`);
  toggle?.scrollIntoView({ block: 'start' });
  toggle?.focus({ preventScroll: true });
}
