import type { Voice } from '../../lib/domain/voice-map.ts';
import { SourceMark } from '../SourceMark.tsx';
import { shortSourceWords } from '../source-words.ts';
import { Bar } from './Bar.tsx';
import { countWords } from './count-in-words.ts';
import { Fold } from './Fold.tsx';
import { StatementPassages } from './StatementPassages.tsx';
import { VoiceName } from './VoiceName.tsx';
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
            <VoiceName voice={voice} />
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
  const counts = [countWords('statements', statements.length), countWords('words', words)];
  if (quotedWords > 0) counts.push(countWords('quoted', quotedWords));
  return counts.join(', ');
}
