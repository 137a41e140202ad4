import { i18n } from '#i18n';

import { textOf } from '../../lib/domain/span.ts';
import type { Accused } from '../../lib/domain/voice-map.ts';
import { shortName } from '../actors/name-in-sentence.ts';
import { ArticleText } from '../ArticleText.tsx';
import { PassageButton } from '../PassageButton.tsx';
import { Fold } from './Fold.tsx';
import { lineAround } from './line-around.ts';
import { StatementPassages } from './StatementPassages.tsx';
import { statementsOf, type VoiceDesk } from './voice-desk.ts';

interface AccusedListProps {
  readonly accused: readonly Accused[];
  readonly desk: VoiceDesk;
}

/** Who is accused or criticised, and whether each gets a word in or was asked. */
export function AccusedList({ accused, desk }: AccusedListProps) {
  return (
    <section class="voice-map-part">
      <h3 class="voice-map-title">{i18n.t('voices.accused.title')}</h3>
      <ul class="accused-list" role="list">
        {accused.map((one) => (
          <li key={one.actor}>
            <AccusedRow accused={one} desk={desk} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AccusedRowProps {
  readonly accused: Accused;
  readonly desk: VoiceDesk;
}

function AccusedRow({ accused, desk }: AccusedRowProps) {
  const { passages, statements } = accused;
  const asked = desk.asked.get(accused.actor) ?? [];
  return (
    <Fold
      className="accused"
      summary={
        <>
          <span class="voice-name">
            <ArticleText>{shortName(desk.actors.get(accused.actor)?.name ?? '')}</ArticleText>
          </span>{' '}
          <span class={`accused-state accused-state--${stateOf(accused)}`}>
            {stateWords(accused)}
          </span>
        </>
      }
    >
      <h4 class="fold-title">{i18n.t('voices.accused.words')}</h4>
      {passages.map((passage) => (
        <PassageButton
          key={passage.start}
          words={lineAround(desk.text, passage)}
          span={passage}
          onShow={desk.onShow}
        />
      ))}
      {asked.length > 0 && <h4 class="fold-title">{i18n.t('voices.accused.answers')}</h4>}
      {asked.map((one) => (
        <PassageButton
          key={one.start}
          words={textOf(desk.text, one)}
          span={{ start: one.start, end: one.end }}
          onShow={desk.onShow}
        />
      ))}
      {statements.length > 0 && (
        <>
          <h4 class="fold-title">{i18n.t('voices.accused.statements')}</h4>
          <StatementPassages statements={statementsOf(statements, desk)} desk={desk} hasSource />
        </>
      )}
    </Fold>
  );
}

type State = 'heard' | 'asked' | 'neither';

function stateOf({ statements, wasAsked }: Accused): State {
  if (statements.length > 0) return 'heard';
  return wasAsked ? 'asked' : 'neither';
}

function stateWords(accused: Accused): string {
  const state = stateOf(accused);
  return state === 'heard'
    ? i18n.t('voices.accused.heard', accused.statements.length)
    : i18n.t(`voices.accused.${state}`);
}
