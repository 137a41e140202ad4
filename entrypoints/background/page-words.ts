import { i18n } from '#i18n';

import type { PageWords } from '../../lib/domain/page-words.ts';

/** The words of card and legend in the language of the interface. */
export function pageWords(): PageWords {
  return {
    language: i18n.t('wordsLanguage'),
    sourceKind: {
      named: i18n.t('popup.sourceKindLong.named'),
      role: i18n.t('popup.sourceKindLong.role'),
      document: i18n.t('popup.sourceKindLong.document'),
      unnamed: i18n.t('popup.sourceKindLong.unnamed'),
      none: i18n.t('popup.sourceKindLong.none'),
    },
    voice: {
      quote: i18n.t('page.voice.quote'),
      reported: i18n.t('page.voice.reported'),
      own: i18n.t('page.voice.own'),
    },
    flagKind: {
      'no-source': i18n.t('popup.flagKind.noSource'),
      'unnamed-source': i18n.t('popup.flagKind.unnamedSource'),
      'vague-quantity': i18n.t('popup.flagKind.vagueQuantity'),
      forecast: i18n.t('popup.flagKind.forecast'),
      'no-link': i18n.t('popup.flagKind.noLink'),
    },
    card: {
      label: i18n.t('page.card.label'),
      source: i18n.t('page.card.source', ['{kind}', '{words}']),
      sourceAs: i18n.t('page.card.sourceAs', ['{kind}', '{name}', '{words}']),
      cue: i18n.t('page.card.cue', ['{words}']),
      noSourceHere: i18n.t('page.card.noSourceHere'),
      close: i18n.t('page.card.close'),
      showLegend: i18n.t('page.card.showLegend'),
    },
    legend: {
      title: i18n.t('page.legend.title'),
      label: i18n.t('page.legend.label'),
      close: i18n.t('page.legend.close'),
      painting: i18n.t('page.legend.painting'),
      previous: i18n.t('page.legend.previous'),
      next: i18n.t('page.legend.next'),
      nextOfKind: i18n.t('page.legend.nextOfKind'),
    },
  };
}
