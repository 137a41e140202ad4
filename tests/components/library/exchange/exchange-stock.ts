import { vi } from 'vitest';

import type {
  ExchangeActions,
  ExportChoices,
} from '../../../../components/library/exchange/exchange-actions.ts';
import type { Library } from '../../../../components/library/library.ts';
import type { ImportPreview } from '../../../../lib/domain/import-preview.ts';
import { button, rest } from '../../mount-popup.tsx';

export const CHOICES: ExportChoices = {
  total: 5200,
  collections: [{ id: 'c1', name: 'Ferries', count: 3 }],
};

/** What a file would bring. */
export const PREVIEW: ImportPreview = {
  state: 'plan',
  format: 'hypothesis',
  changes: 5,
  collections: { added: 0, updated: 0, same: 3, newerHere: 0 },
  searches: { added: 2, updated: 1, same: 0, newerHere: 0 },
  articles: [
    {
      id: 'a1',
      title: '<b>No ferry</b>',
      address: 'https://paper.example/a',
      fate: 'added',
      counts: { added: 4, updated: 1, same: 0, newerHere: 2 },
    },
  ],
  leftOut: [
    { place: 3, why: 'no-quote', field: '' },
    { place: 7, why: 'no-quote', field: 'target' },
  ],
};

/** A library whose going in and out is as given; what is told is remembered. */
export function libraryWith(replaced: Partial<ExchangeActions> = {}) {
  const told = vi.fn<(sentence: string | undefined) => void>();
  const undone = vi.fn<() => Promise<null>>(async () => null);
  const offered: (() => Promise<unknown>)[] = [];
  const listeners = new Set<() => void>();
  const exchange: ExchangeActions = {
    exportChoices: async () => CHOICES,
    saveExport: vi.fn<ExchangeActions['saveExport']>(async () => 'Says Who.md'),
    previewImport: async () => PREVIEW,
    bringIn: vi.fn<ExchangeActions['bringIn']>(async () => undone),
    ...replaced,
  };
  const library = {
    actions: {
      exchange,
      shelf: { onNews: (listener: () => void) => void listeners.add(listener) },
    },
    announce: told,
    tellFailure: (_: unknown, sentence?: string) => told(sentence),
    offerUndo: (sentence: string, undo: () => Promise<unknown>) => {
      told(sentence);
      offered.push(undo);
    },
    // The rest of the library has no part in this.
  } as unknown as Library;
  const tellNews = () => rest(() => listeners.forEach((listener) => listener()));
  return { library, exchange, told, undone, offered, tellNews };
}

export const isOff = (label: string): boolean => button(label).hasAttribute('disabled');
