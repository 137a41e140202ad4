import { i18n } from '#i18n';

import type { Voice } from '../../lib/domain/voice-map.ts';
import { GrowingList } from '../GrowingList.tsx';
import { countWords } from './count-in-words.ts';
import { VoiceRow } from './VoiceRow.tsx';
import type { VoiceDesk } from './voice-desk.ts';

const AT_ONCE = 12;

interface VoicePictureProps {
  readonly voices: readonly Voice[];
  readonly ownWords: number;
  readonly desk: VoiceDesk;
}

/** A bar for every voice, the longest for the one with most words; the article's own would dwarf them. */
export function VoicePicture({ voices, ownWords, desk }: VoicePictureProps) {
  const most = Math.max(1, ...voices.map(({ words }) => words));
  return (
    <>
      {voices.length > 0 && <p class="hint">{i18n.t('voices.legend')}</p>}
      <GrowingList
        items={voices}
        step={AT_ONCE}
        keyOf={({ statements }) => statements[0] ?? ''}
        moreLabel={(count) => i18n.t('voices.more', count)}
        render={(voice) => <VoiceRow {...{ voice, most, desk }} />}
      />
      {ownWords > 0 && (
        <p class="voice-own">
          <span class="voice-name">{i18n.t('voices.own')}</span>
          <span class="voice-counts">
            {countWords('words', ownWords)}, {i18n.t('voices.ownHint')}
          </span>
        </p>
      )}
    </>
  );
}
