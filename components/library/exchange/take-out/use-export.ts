import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ExportFormat } from '../../../../lib/domain/export-format.ts';
import type { Library } from '../../library.ts';
import type { ExportChoice } from '../exchange-actions.ts';

/** A file that is being written. */
interface Running {
  /** How many articles are written. */
  readonly done: number;
  readonly cancel: () => void;
}

/** Writes a file at a time; what runs ends with the view. */
export function useExport({ actions, announce, tellFailure }: Library) {
  const [running, setRunning] = useState<Running | null>(null);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);

  const save = async (choice: ExportChoice, format: ExportFormat): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    life.current = controller;
    const cancel = () => controller.abort();
    setRunning({ done: 0, cancel });
    try {
      const tell = (done: number) => setRunning({ done, cancel });
      const name = await actions.exchange.saveExport(choice, format, { signal, tell });
      if (name !== null) announce(i18n.t('exchange.out.saved', [name]));
    } catch (error) {
      if (signal.aborted) announce(i18n.t('exchange.out.cancelled'));
      else tellFailure(error, i18n.t('exchange.out.failed'));
    } finally {
      setRunning(null);
    }
  };
  return { running, save };
}
