import './VoicesBar.css';
import { i18n } from '#i18n';

import { SOURCE_KINDS, type SourceKind } from '../../lib/domain/analysis.ts';
import type { VoiceCount } from '../../lib/domain/card.ts';
import { formatPercent } from '../reader-locale.ts';
import { SourceMark } from '../SourceMark.tsx';
import { shortSourceWords } from '../source-words.ts';
import { voicesSentence } from './voices-sentence.ts';

interface VoicesBarProps {
  readonly voices: VoiceCount;
  readonly onShowKind: (kind: SourceKind) => void;
}

/** Who speaks: the share of the statements from each kind of source, in a bar, numbers and words. */
export function VoicesBar({ voices, onShowKind }: VoicesBarProps) {
  const present = SOURCE_KINDS.filter((kind) => voices.byKind[kind] > 0);
  return (
    <section class="voices" aria-labelledby="voices-title">
      <h2 id="voices-title" class="voices-title">
        {i18n.t('popup.voices.title')}
      </h2>
      <p class="voices-sentence">{voicesSentence(voices)}</p>
      {present.length > 0 && (
        <>
          <div class="voices-bar" aria-hidden="true">
            {present.map((kind) => (
              <span
                key={kind}
                class={`voices-share voices-share--${kind}`}
                style={{ flexGrow: voices.byKind[kind] }}
              />
            ))}
          </div>
          <ul class="voices-legend" role="list">
            {present.map((kind) => (
              <li key={kind}>
                <KindButton kind={kind} voices={voices} onShowKind={onShowKind} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function KindButton({ kind, voices, onShowKind }: VoicesBarProps & { readonly kind: SourceKind }) {
  const count = voices.byKind[kind];
  return (
    <button type="button" class="voices-kind" onClick={() => onShowKind(kind)}>
      <span class="visually-hidden">{i18n.t('popup.voices.show')} </span>
      <SourceMark kind={kind}>{shortSourceWords(kind)}</SourceMark>{' '}
      <span class="voices-count">{count}</span>{' '}
      <span class="voices-percent">{formatPercent(count / voices.total)}</span>
    </button>
  );
}
