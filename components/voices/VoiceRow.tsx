import { i18n } from '#i18n';

import type { Voice } from '../../lib/domain/voice-map.ts';
import { ArticleText } from '../ArticleText.tsx';
import { SourceMark } from '../SourceMark.tsx';
import { shortSourceWords } from '../source-words.ts';
import { Bar } from './Bar.tsx';
import { Fold } from './Fold.tsx';
import { StatementPassages } from './StatementPassages.tsx';
import { statementsOf, type VoiceDesk } from './voice-desk.ts';

interface VoiceRowProps {
  readonly voice: Voice;
  /** How many words the longest bar stands for. */
  readonly most: number;
  readonly desk: VoiceDesk;
}

/** One voice: who it is, how much it says; pressed, what it says. */
export function VoiceRow({ voice, most, desk }: VoiceRowProps) {
  const { kind, words, quotedWords } = voice;
  return (
    <Fold
      className="voice"
      summary={
        <>
          <span class="voice-name">
            <ArticleText>{voice.name}</ArticleText>
          </span>{' '}
          <span class="voice-counts">
            <SourceMark kind={kind}>{shortSourceWords(kind)}</SourceMark> · {countsOf(voice)}
          </span>
          <Bar {...{ kind, words, quotedWords, most }} />
        </>
      }
    >
      <StatementPassages statements={statementsOf(voice.statements, desk)} desk={desk} />
    </Fold>
  );
}

/** "3 statements, 40 words, 12 quoted" */
function countsOf({ statements, words, quotedWords }: Voice): string {
  const counts = [i18n.t('voices.statements', statements.length), i18n.t('voices.words', words)];
  if (quotedWords > 0) counts.push(i18n.t('voices.quoted', quotedWords));
  return counts.join(', ');
}
