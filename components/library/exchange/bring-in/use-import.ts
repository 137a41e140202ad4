import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ImportPreview, ImportProblem } from '../../../../lib/domain/import-preview.ts';
import type { Library } from '../../library.ts';

/** Where bringing in a file stands. */
export type ImportState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'problem'; readonly name: string; readonly problem: ImportProblem }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly preview: ImportPreview;
      readonly isBusy: boolean;
    };

const WAITING: ImportState = { step: 'waiting' };

/** Reads a file, shows what it would bring, and brings it in when the reader says so. */
export function useImport({ actions, offerUndo, tellFailure }: Library) {
  const [state, setState] = useState<ImportState>(WAITING);

  const open = async (file: File): Promise<void> => {
    const { name } = file;
    setState({ step: 'reading', name });
    try {
      const outcome = await actions.exchange.previewImport(file);
      setState(
        outcome.state === 'problem'
          ? { step: 'problem', name, problem: outcome }
          : { step: 'preview', name, preview: outcome, isBusy: false },
      );
    } catch (error) {
      setState(WAITING);
      tellFailure(error, i18n.t('exchange.in.notRead'));
    }
  };

  const bringIn = async (): Promise<void> => {
    if (state.step !== 'preview') return;
    setState({ ...state, isBusy: true });
    try {
      const undo = await actions.exchange.bringIn(state.preview);
      setState(WAITING);
      offerUndo(i18n.t('exchange.in.done', [state.name]), undo);
    } catch (error) {
      setState({ ...state, isBusy: false });
      tellFailure(error, i18n.t('exchange.in.failed'));
    }
  };

  return { state, open, bringIn, leave: () => setState(WAITING) };
}
