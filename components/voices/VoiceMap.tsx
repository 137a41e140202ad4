import './VoiceMap.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { Reading } from '../../lib/domain/reading.ts';
import type { ShowPassage } from '../PassageButton.tsx';
import { formatNumber } from '../reader-locale.ts';
import { Switch } from '../Switch.tsx';
import { AccusedList } from './AccusedList.tsx';
import { HeadlineClaim } from './HeadlineClaim.tsx';
import { voiceDesk } from './voice-desk.ts';
import { VoicePicture } from './VoicePicture.tsx';
import { VoiceTable } from './VoiceTable.tsx';

interface VoiceMapProps {
  readonly reading: Reading;
  readonly onShow: ShowPassage;
}

/** Who is heard in the article and how much, who is accused, and who stands behind the headline. */
export function VoiceMap({ reading, onShow }: VoiceMapProps) {
  const [isTable, setIsTable] = useState(false);
  const { voices, ownWords, accused, headline } = reading.voiceMap;
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
        <p class="voice-map-sentence">{heardSentence(voices.map(({ name }) => name))}</p>
        {isTable ? (
          <VoiceTable {...{ voices, ownWords }} ownStatements={reading.voices.byKind.none} />
        ) : (
          <VoicePicture {...{ voices, ownWords, desk }} />
        )}
      </section>
      {accused.length > 0 && <AccusedList {...{ accused, desk }} />}
      {headline !== null && <HeadlineClaim {...{ headline, desk }} />}
    </div>
  );
}

function heardSentence([first, ...others]: readonly string[]): string {
  if (first === undefined) return i18n.t('voices.none');
  if (others.length === 0) return i18n.t('voices.single', [first]);
  return i18n.t('voices.several', [formatNumber(others.length + 1)]);
}
