import { i18n } from '#i18n';

import type { Voice } from '../../lib/domain/voice-map.ts';
import { ArticleText } from '../ArticleText.tsx';
import { formatNumber } from '../reader-locale.ts';
import { shortSourceWords } from '../source-words.ts';

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
          <th scope="col">{i18n.t('voices.table.kind')}</th>
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
            <th scope="row">{i18n.t('voices.own')}</th>
            <td>{shortSourceWords('none')}</td>
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
        <ArticleText>{voice.name}</ArticleText>
      </th>
      <td>{shortSourceWords(voice.kind)}</td>
      <td class="voice-number">{formatNumber(voice.statements.length)}</td>
      <td class="voice-number">{formatNumber(voice.words)}</td>
      <td class="voice-number">{formatNumber(voice.quotedWords)}</td>
    </tr>
  );
}
