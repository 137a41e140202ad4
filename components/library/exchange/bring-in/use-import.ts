import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ImportPreview, ImportProblem } from '../../../../lib/domain/import-preview.ts';
import type { Library } from '../../library.ts';
import { useProgress } from '../use-progress.ts';

/** Where bringing in a file stands. */
export type ImportState =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'problem'; readonly name: string; readonly problem: ImportProblem }
  | { readonly step: 'preview'; readonly file: File; readonly preview: ImportPreview };

const WAITING: ImportState = { step: 'waiting' };

/** Reads a file, shows what it would bring, and brings it in when the reader says so. */
export function useImport({ actions, announce, offerUndo, tellFailure }: Library) {
  const [state, setState] = useState<ImportState>(WAITING);
  const { running, run } = useProgress();

  const open = async (file: File): Promise<void> => {
    const { name } = file;
    setState({ step: 'reading', name });
    try {
      const ending = await run((progress) => actions.exchange.previewImport(file, progress));
      if (ending.kind === 'cancelled') setState(WAITING);
      else if (ending.result.state === 'plan') {
        setState({ step: 'preview', file, preview: ending.result });
      } else setState({ step: 'problem', name, problem: ending.result });
    } catch (error) {
      setState(WAITING);
      tellFailure(error, i18n.t('exchange.in.notRead'));
    }
  };

  const bringIn = async (): Promise<void> => {
    if (state.step !== 'preview') return;
    const { file, preview } = state;
    try {
      const ending = await run((progress) => actions.exchange.bringIn(file, preview, progress));
      if (ending.kind === 'cancelled') announce(i18n.t('exchange.in.cancelled'));
      else {
        setState(WAITING);
        offerUndo(i18n.t('exchange.in.done', [file.name]), ending.result);
      }
    } catch (error) {
      tellFailure(error, i18n.t('exchange.in.failed'));
    }
  };

  return { state, running, open, bringIn, leave: () => setState(WAITING) };
}
