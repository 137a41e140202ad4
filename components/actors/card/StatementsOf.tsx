import { i18n } from '#i18n';

import type { Statement } from '../../../lib/domain/analysis.ts';
import { statementSpan, statementText } from '../../../lib/domain/statement-span.ts';
import { GrowingList } from '../../GrowingList.tsx';
import { PassageButton, type ShowPassage } from '../../PassageButton.tsx';
import { voiceWord } from './voice-word.ts';

/** Enough to hear the actor; the rest is a press away, so that one speaker does not bury the others. */
const AT_A_GLANCE = 2;
const AT_ONCE = 6;

interface StatementsOfProps {
  readonly statements: readonly Statement[];
  readonly text: string;
  readonly isOpen: boolean;
  readonly onShow: ShowPassage;
}

/** What an actor says, quoted or in other words, in reading order. */
export function StatementsOf({ statements, text, isOpen, onShow }: StatementsOfProps) {
  return (
    <GrowingList
      items={isOpen ? statements : statements.slice(0, AT_A_GLANCE)}
      step={AT_ONCE}
      keyOf={({ id }) => id}
      moreLabel={(count) => i18n.t('popup.actors.more', count)}
      render={(statement) => (
        <PassageButton
          words={statementText(text, statement)}
          span={statementSpan(statement)}
          onShow={onShow}
          lead={voiceWord(statement)}
        />
      )}
    />
  );
}
