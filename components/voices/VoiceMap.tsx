import './VoiceMap.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Reading } from '../../lib/domain/reading.ts';
import type { VoiceMap as VoiceMapData } from '../../lib/domain/voice-map.ts';
import { nameInSentence } from '../actors/name-in-sentence.ts';
import type { ShowPassage } from '../PassageButton.tsx';
import { formatNumber } from '../reader-locale.ts';
import { Switch } from '../Switch.tsx';
import { AccusedList } from './AccusedList.tsx';
import { Fold } from './Fold.tsx';
import { HeadlineClaim } from './HeadlineClaim.tsx';
import { StatementPassages } from './StatementPassages.tsx';
import { statementsOf, type VoiceDesk, voiceDesk } from './voice-desk.ts';
import { VoicePicture } from './VoicePicture.tsx';
import { VoiceTable } from './VoiceTable.tsx';

interface VoiceMapProps {
  readonly reading: Reading;
  readonly onShow: ShowPassage;
}

/** Who is heard in the article and how much, who is accused, and who stands behind the headline. */
export function VoiceMap({ reading, onShow }: VoiceMapProps) {
  const [isTable, setIsTable] = useState(false);
  const { voices, unclear, ownWords, accused, headline } = reading.voiceMap;
  const desk = voiceDesk(reading, onShow);
  return (
    <div class="voice-map">
      <section class="voice-map-part">
        <div class="voice-map-heading">
          <h3 class="voice-map-title">{i18n.t('voices.title')}</h3>
          <Switch isOn={isTable} onChange={setIsTable}>
            {i18n.t('voices.asTable')}
          </Switch>
        </div>
        <p class="voice-map-sentence">{heardSentence(reading.voiceMap)}</p>
        {isTable ? (
          <VoiceTable {...{ voices, ownWords }} ownStatements={reading.voices.byKind.none} />
        ) : (
          <VoicePicture {...{ voices, ownWords, desk }} />
        )}
        {unclear.length > 0 && <UnclearStatements {...{ unclear, desk }} />}
      </section>
      {accused.length > 0 && <AccusedList {...{ accused, desk }} />}
      {headline !== null && <HeadlineClaim {...{ headline, desk }} />}
    </div>
  );
}

function heardSentence({ voices: [first, ...others], unclear }: VoiceMapData): string {
  if (first === undefined) return unclear.length > 0 ? '' : i18n.t('voices.none');
  if (others.length > 0) return i18n.t('voices.several', [formatNumber(others.length + 1)]);
  return i18n.t(unclear.length > 0 ? 'voices.oneClear' : 'voices.single', [
    nameInSentence(first.name),
  ]);
}

interface UnclearStatementsProps {
  /** Ids of statements. */
  readonly unclear: readonly string[];
  readonly desk: VoiceDesk;
}

/** What “he” or “they” say where nobody can tell who that is. */
function UnclearStatements({ unclear, desk }: UnclearStatementsProps) {
  return (
    <Fold className="unclear" summary={i18n.t('voices.unclear', unclear.length)}>
      <StatementPassages statements={statementsOf(unclear, desk)} desk={desk} hasSource />
    </Fold>
  );
}
