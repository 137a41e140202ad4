import { i18n } from '#i18n';

import type { ExportFormat } from '../../../../lib/domain/export-format.ts';
import type { Library } from '../../library.ts';
import type { ExportChoice } from '../exchange-actions.ts';
import { useProgress } from '../use-progress.ts';

/** Writes a file at a time; what runs ends with the view. */
export function useExport({ actions, announce, tellFailure }: Library) {
  const { running, run } = useProgress();
  const save = async (choice: ExportChoice, format: ExportFormat): Promise<void> => {
    if (running !== null) return;
    try {
      const ending = await run((progress) => actions.exchange.saveExport(choice, format, progress));
      if (ending.kind === 'cancelled') announce(i18n.t('exchange.out.cancelled'));
      else if (ending.result !== null) announce(i18n.t('exchange.out.saved', [ending.result]));
    } catch (error) {
      tellFailure(error, i18n.t('exchange.out.failed'));
    }
  };
  return { running, save };
}
