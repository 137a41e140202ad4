import { i18n } from '#i18n';

import type { Statement } from '../../../lib/domain/analysis.ts';
import { textOf } from '../../../lib/domain/span.ts';
import { statementSpan, statementText } from '../../../lib/domain/statement-span.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { GrowingList } from '../../GrowingList.tsx';
import { PassageButton } from '../../PassageButton.tsx';
import { type ActorDesk, present } from '../actor-desk.ts';
import { shortName } from '../name-in-sentence.ts';
import { DetailsPart } from './DetailsPart.tsx';
import { voiceWord } from './voice-word.ts';

const AT_ONCE = 3;

interface SaidAboutProps {
  /** Ids of the statements. */
  readonly ids: readonly string[];
  readonly desk: ActorDesk;
}

/** What others say about an actor, and who they are. */
export function SaidAbout({ ids, desk }: SaidAboutProps) {
  const statements = present(ids, desk.statements);
  if (statements.length === 0) return null;
  return (
    <DetailsPart title={i18n.t('popup.actors.saidAbout')}>
      <GrowingList
        items={statements}
        step={AT_ONCE}
        keyOf={({ id }) => id}
        moreLabel={(count) => i18n.t('popup.actors.more', count)}
        render={(statement) => (
          <PassageButton
            words={statementText(desk.reading.article.text, statement)}
            span={statementSpan(statement)}
            onShow={desk.onShow}
            lead={<Speaker statement={statement} desk={desk} />}
          />
        )}
      />
    </DetailsPart>
  );
}

interface SpeakerProps {
  readonly statement: Statement;
  readonly desk: ActorDesk;
}

function Speaker({ statement, desk }: SpeakerProps) {
  const { source } = statement;
  const voice = voiceWord(statement);
  if (source === null) return <span class="speaker">{i18n.t('popup.actors.article')}</span>;
  const name = desk.actors.get(source.actor ?? '')?.name;
  return (
    <>
      <span class="speaker">
        <ArticleText>{shortName(name ?? textOf(desk.reading.article.text, source))}</ArticleText>
      </span>
      {voice !== undefined && ` · ${voice}`}
    </>
  );
}
