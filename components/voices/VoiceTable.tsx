import { i18n } from '#i18n';

import type { SourceKind } from '../../lib/domain/analysis.ts';
import type { Voice } from '../../lib/domain/voice-map.ts';
import { formatNumber } from '../reader-locale.ts';
import { SourceMark } from '../SourceMark.tsx';
import { shortSourceWords } from '../source-words.ts';
import { VoiceName } from './VoiceName.tsx';

interface VoiceTableProps {
  readonly voices: readonly Voice[];
  readonly ownWords: number;
  readonly ownStatements: number;
}

/** The same as the picture, in numbers. */
export function VoiceTable({ voices, ownWords, ownStatements }: VoiceTableProps) {
  const columns = ['statements', 'words', 'quoted'] as const;
  return (
    <table class="voice-table">
      <caption class="visually-hidden">{i18n.t('voices.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('voices.table.source')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" class="voice-number">
              {i18n.t(`voices.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voices.map((voice) => (
          <VoiceLine key={voice.statements[0]} voice={voice} />
        ))}
        {ownWords > 0 && (
          <tr>
            <th scope="row">
              {i18n.t('voices.own')} <Kind kind="none" />
            </th>
            <td class="voice-number">{formatNumber(ownStatements)}</td>
            <td class="voice-number">{formatNumber(ownWords)}</td>
            <td class="voice-number">{formatNumber(0)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function VoiceLine({ voice }: { readonly voice: Voice }) {
  return (
    <tr>
      <th scope="row">
        <VoiceName voice={voice} /> <Kind kind={voice.kind} />
      </th>
      <td class="voice-number">{formatNumber(voice.statements.length)}</td>
      <td class="voice-number">{formatNumber(voice.words)}</td>
      <td class="voice-number">{formatNumber(voice.quotedWords)}</td>
    </tr>
  );
}

/** Under the name, so that the numbers have room in a narrow panel. */
function Kind({ kind }: { readonly kind: SourceKind }) {
  return (
    <span class="voice-kind">
      <SourceMark kind={kind}>{shortSourceWords(kind)}</SourceMark>
    </span>
  );
}
