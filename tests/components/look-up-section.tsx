import { render } from 'preact';
import { vi } from 'vitest';

import type { LookUpActions } from '../../components/actors/look-up/look-up-actions.ts';
import { LookUpSection } from '../../components/actors/look-up/LookUpSection.tsx';
import type { LookUpOutcome, LookUpPage, LookUpQuestion } from '../../lib/domain/look-up.ts';
import { button, press, rest, wordsOf } from './mount-popup.tsx';

export const MOSS: LookUpPage = {
  title: 'Ada Moss',
  description: 'Ortish politician (born 1961)',
  summary: 'Ada Moss is an Ortish politician.',
  language: 'en',
  direction: 'ltr',
  address: 'https://en.wikipedia.org/wiki/Ada_Moss',
  asOf: '2026-05-03T12:00:00.000Z',
  picture: { data: 'data:image/png;base64,AAAA', width: 320, height: 400 },
  facts: {
    address: 'https://www.wikidata.org/wiki/Q900001',
    asOf: '2026-04-20T12:00:00.000Z',
    facts: [
      { kind: 'position', value: 'Minister of Harbours', from: '2019-02-14', until: null },
      { kind: 'position', value: 'Mayor of Ort', from: '2003', until: '2019-01' },
      { kind: 'occupation', value: 'lawyer', from: null, until: null },
      { kind: 'party', value: 'Tidal Party', from: null, until: '2001' },
    ],
  },
  isIncomplete: false,
};

export const OFF: LookUpOutcome = { state: 'off' };
export const found = (changes: Partial<LookUpPage> = {}): LookUpOutcome => ({
  state: 'found',
  page: { ...MOSS, ...changes },
});

/** A card's section whose questions get these outcomes, one after the other. */
export async function openSection(
  outcomes: readonly (LookUpOutcome | Promise<LookUpOutcome>)[],
  replaced: Partial<LookUpActions> = {},
) {
  const waiting = [...outcomes];
  const lookUp = vi.fn<(question: LookUpQuestion) => Promise<LookUpOutcome>>(
    async () => await (waiting.shift() ?? Promise.reject(new Error('Asked too often'))),
  );
  const actions = {
    lookUp,
    turnOnLookUp: vi.fn(async () => true),
    reportError: vi.fn(),
    ...replaced,
  };
  const show = (name: string) =>
    rest(() =>
      render(<LookUpSection name={name} language="en-GB" actions={actions} />, document.body),
    );
  await show('Ada Moss');
  return { ...actions, lookUp, show };
}

/** Presses what looks the actor up. */
export const ask = () => press(button('Look up on Wikipedia: \u2068Ada Moss'));
/** What the section says. */
export const words = () =>
  wordsOf('.look-up')
    .join('')
    .replace(/[\u2068\u2069]/g, '');
