import { i18n } from '#i18n';

import type { ActorType } from '../../../lib/domain/analysis.ts';

/** What can be decided. */
export type DecisionKind = 'rename' | 'same' | 'split';

interface DecisionButtonsProps {
  readonly type: ActorType;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
  readonly onOpen: (kind: DecisionKind) => void;
}

/** The ways to set an actor right; each opens what it needs. */
export function DecisionButtons({ type, canMerge, canSplit, onOpen }: DecisionButtonsProps) {
  const splitKey = type === 'person' ? 'split' : 'splitThing';
  return (
    <>
      <OpenButton kind="rename" onOpen={onOpen}>
        {i18n.t('popup.actors.decisions.rename')}
      </OpenButton>
      {canMerge && (
        <OpenButton kind="same" onOpen={onOpen}>
          {i18n.t('popup.actors.decisions.same')}
        </OpenButton>
      )}
      {canSplit && (
        <OpenButton kind="split" onOpen={onOpen}>
          {i18n.t(`popup.actors.decisions.${splitKey}`)}
        </OpenButton>
      )}
    </>
  );
}

interface OpenButtonProps {
  readonly kind: DecisionKind;
  readonly onOpen: (kind: DecisionKind) => void;
  readonly children: string;
}

function OpenButton({ kind, onOpen, children }: OpenButtonProps) {
  return (
    <button type="button" class="text-button" data-decision={kind} onClick={() => onOpen(kind)}>
      {children}
    </button>
  );
}
