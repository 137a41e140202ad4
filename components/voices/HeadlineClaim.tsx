import { i18n } from '#i18n';

import { textOf } from '../../lib/domain/span.ts';
import type { HeadlineClaim as Claim } from '../../lib/domain/voice-map.ts';
import { nameInSentence } from '../actors/name-in-sentence.ts';
import { PassageButton } from '../PassageButton.tsx';
import { StatementPassages } from './StatementPassages.tsx';
import { statementsOf, type VoiceDesk } from './voice-desk.ts';

interface HeadlineClaimProps {
  readonly headline: Claim;
  readonly desk: VoiceDesk;
}

/** What the headline claims, who says so in it, and who says so in the text. */
export function HeadlineClaim({ headline, desk }: HeadlineClaimProps) {
  const { start, end, attribution } = headline;
  const statements = statementsOf(headline.statements, desk);
  return (
    <section class="voice-map-part">
      <h3 class="voice-map-title">{i18n.t('voices.headline.title')}</h3>
      <PassageButton
        words={textOf(desk.text, headline)}
        span={{ start, end }}
        onShow={desk.onShow}
      />
      <p class="hint">
        {attribution === null
          ? i18n.t('voices.headline.saysNobody')
          : i18n.t('voices.headline.says', [nameInSentence(textOf(desk.text, attribution))])}
      </p>
      <p class="headline-text">{inTextWords(statements.map(({ source }) => source !== null))}</p>
      <StatementPassages statements={statements} desk={desk} hasSource />
    </section>
  );
}

/** What leads to the statements that say the same, by whether they have sources. */
function inTextWords(areSourced: readonly boolean[]): string {
  if (areSourced.length === 0) return i18n.t('voices.headline.notFound');
  return areSourced.includes(true)
    ? i18n.t('voices.headline.inText')
    : i18n.t('voices.headline.putDownToNobody');
}
