import { useEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import {
  type ExportFormat,
  isBibliography,
  MOST_FORMATTED,
} from '../../../../lib/domain/export-format.ts';
import type { Library } from '../../library.ts';
import type { ExportChoice, ExportChoices } from '../exchange-actions.ts';
import { ProgressLine } from '../ProgressLine.tsx';
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
  const button = useRef<HTMLButtonElement>(null);
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
      {/* It stays while it runs, so that whoever came by key is still there afterwards. */}
      <button
        ref={button}
        type="button"
        class="button button--main"
        disabled={count === 0 || isTooMany}
        aria-disabled={running !== null}
        onClick={() => void save(choice, format)}
      >
        {i18n.t('exchange.out.save')}
      </button>
      {running !== null && (
        <ProgressLine
          running={{ ...running, cancel: () => leaveTo(button.current, running.cancel) }}
          words={i18n.t(running.share === null ? 'exchange.out.ordering' : 'exchange.out.running')}
        />
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

/** What is pressed goes away; whoever pressed it by key goes on from here. */
function leaveTo(next: HTMLElement | null, done: () => void): void {
  next?.focus();
  done();
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
