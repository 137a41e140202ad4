import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import {
  type ExportFormat,
  isBibliography,
  MOST_FORMATTED,
} from '../../../../lib/domain/export-format.ts';
import type { Library } from '../../library.ts';
import type { ExportChoice, ExportChoices } from '../exchange-actions.ts';
import { ChoiceFields } from './ChoiceFields.tsx';
import { choiceOf } from './choice-of.ts';
import { FormatField } from './FormatField.tsx';
import { useExport } from './use-export.ts';

interface TakeOutProps {
  readonly library: Library;
  /** What the address asks for. */
  readonly parameters: string;
}

/** Articles with their notes as a file of any kind. */
export function TakeOut({ library, parameters }: TakeOutProps) {
  const asked = choiceOf(parameters);
  const [choice, setChoice] = useState<ExportChoice>(asked);
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const choices = useChoices(library);
  const { running, save } = useExport(library);
  useEffect(() => setChoice(choiceOf(parameters)), [parameters]);
  const count = choices === null ? 0 : countOf(choice, choices);
  const isTooMany = isBibliography(format) && count > MOST_FORMATTED;
  return (
    <section class="exchange-part" aria-labelledby="exchange-out">
      <h2 id="exchange-out">{i18n.t('exchange.out.title')}</h2>
      {choices !== null && (
        <ChoiceFields choices={choices} choice={choice} asked={asked} onChoose={setChoice} />
      )}
      <FormatField format={format} onChange={setFormat} />
      {isTooMany && <p>{i18n.t('exchange.out.tooMany', [String(MOST_FORMATTED)])}</p>}
      {running === null ? (
        <button
          type="button"
          class="button button--main"
          disabled={count === 0 || isTooMany}
          onClick={() => void save(choice, format)}
        >
          {i18n.t('exchange.out.save')}
        </button>
      ) : (
        <div class="exchange-running">
          <progress max={count} value={running.done} aria-label={i18n.t('exchange.out.running')} />
          <button type="button" class="button" onClick={running.cancel}>
            {i18n.t('exchange.out.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

/** What there is to choose from, as it is now; `null` until it is known. */
function useChoices({ actions, tellFailure }: Library): ExportChoices | null {
  const [choices, setChoices] = useState<ExportChoices | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const read = (): void =>
      void actions.exchange
        .exportChoices()
        .then(setChoices)
        .catch((error: unknown) => tellFailure(error, i18n.t('exchange.out.notRead')));
    read();
    actions.shelf.onNews(read, life.signal);
    return () => life.abort();
  }, []);
  return choices;
}

function countOf(choice: ExportChoice, { total, collections }: ExportChoices): number {
  switch (choice.kind) {
    case 'all':
      return total;
    case 'articles':
      return choice.ids.length;
    case 'collection':
      return collections.find(({ id }) => id === choice.id)?.count ?? 0;
  }
}
