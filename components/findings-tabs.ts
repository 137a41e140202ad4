import { i18n } from '#i18n';

import type { Reading } from '../lib/domain/reading.ts';
import type { FindingsTab } from './FindingsPanel.tsx';
import type { Tab } from './Tabs.tsx';

/** How many questions and notes there are; `null` until that is known. */
interface OwnCounts {
  readonly questions: number | null;
  readonly notes: number | null;
}

/** The tabs of a reading; the map of voices needs the room that only the panel has. */
export function findingsTabs(
  { cards, analysis, voiceMap }: Reading,
  { questions, notes }: OwnCounts,
  isRoomy: boolean,
): readonly Tab<FindingsTab>[] {
  const { length: statements } = analysis.statements;
  const tabs: readonly Tab<FindingsTab>[] = [
    { id: 'actors', label: i18n.t('popup.tabs.actors'), count: cards.length },
    { id: 'questions', label: i18n.t('popup.tabs.questions'), count: questions },
    { id: 'statements', label: i18n.t('popup.tabs.statements'), count: statements },
    { id: 'note', label: i18n.t('popup.tabs.notes'), count: notes },
  ];
  const { length: voices } = voiceMap.voices;
  return isRoomy ? [...tabs, { id: 'voices', label: i18n.t('panel.voices'), count: voices }] : tabs;
}
