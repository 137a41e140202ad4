import { i18n } from '#i18n';

import { type Statement } from '../../lib/domain/analysis.ts';
import { textOf } from '../../lib/domain/span.ts';
import { statementSpan, statementText } from '../../lib/domain/statement-span.ts';
import { nameInSentence } from '../actors/name-in-sentence.ts';
import { GrowingList } from '../GrowingList.tsx';
import { PassageButton } from '../PassageButton.tsx';
import type { VoiceDesk } from './voice-desk.ts';

const AT_ONCE = 6;

interface StatementPassagesProps {
  readonly statements: readonly Statement[];
  readonly desk: VoiceDesk;
  /** Whether each has its source before it. */
  readonly hasSource?: boolean;
}

/** What is said, each a button that shows it on the page. */
export function StatementPassages({ statements, desk, hasSource = false }: StatementPassagesProps) {
  return (
    <GrowingList
      items={statements}
      step={AT_ONCE}
      keyOf={({ id }) => id}
      moreLabel={(count) => i18n.t('voices.moreStatements', count)}
      render={(statement) => (
        <PassageButton
          words={statementText(desk.text, statement)}
          span={statementSpan(statement)}
          onShow={desk.onShow}
          lead={leadOf(statement, desk, hasSource)}
        />
      )}
    />
  );
}

/** "Ada Moss · quoted" */
function leadOf(statement: Statement, desk: VoiceDesk, hasSource: boolean): string | undefined {
  const { source, voice } = statement;
  const how = voice === 'own' ? undefined : i18n.t(`popup.voice.${voice}`);
  if (!hasSource) return how;
  const who =
    source === null
      ? i18n.t('voices.own')
      : nameInSentence(desk.actors.get(source.actor ?? '')?.name ?? textOf(desk.text, source));
  return how === undefined ? who : `${who} · ${how}`;
}
