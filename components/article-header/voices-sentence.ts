import { i18n } from '#i18n';

import type { VoiceCount } from '../../lib/domain/card.ts';
import {
  countSourced,
  describeVoices,
  type VoicesStory,
} from '../../lib/domain/describe-voices.ts';

/** The one plain sentence about who speaks in an article. */
export function voicesSentence(voices: VoiceCount): string {
  return SENTENCES[describeVoices(voices)](voices);
}

const SENTENCES: Readonly<Record<VoicesStory, (voices: VoiceCount) => string>> = {
  'no-statements': () => i18n.t('popup.voices.noStatements'),
  'no-sources': ({ total }) => i18n.t('popup.voices.noSources', total),
  'all-named': ({ total }) => i18n.t('popup.voices.allNamed', total),
  'all-sources-named': ({ byKind }) =>
    i18n.t('popup.voices.allSourcesNamed', byKind.named, [byKind.named, byKind.none]),
  'nobody-named-only-unnamed': ({ byKind }) =>
    i18n.t('popup.voices.nobodyNamedOnlyUnnamed', byKind.unnamed),
  'nobody-named-only-roles': ({ byKind }) =>
    i18n.t('popup.voices.nobodyNamedOnlyRoles', byKind.role),
  'nobody-named-only-documents': ({ byKind }) =>
    i18n.t('popup.voices.nobodyNamedOnlyDocuments', byKind.document),
  'nobody-named-none-unnamed': (voices) =>
    i18n.t('popup.voices.nobodyNamedNoneUnnamed', [countSourced(voices)]),
  'nobody-named-some-unnamed': (voices) =>
    i18n.t('popup.voices.nobodyNamedSomeUnnamed', [countSourced(voices), voices.byKind.unnamed]),
  'some-named': (voices) =>
    i18n.t('popup.voices.someNamed', [countSourced(voices), voices.byKind.named]),
  'some-named-some-unnamed': (voices) =>
    i18n.t('popup.voices.someNamedSomeUnnamed', [
      countSourced(voices),
      voices.byKind.named,
      voices.byKind.unnamed,
    ]),
};
