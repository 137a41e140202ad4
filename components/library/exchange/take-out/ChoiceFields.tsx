import { i18n } from '#i18n';

import type { ExportChoice, ExportChoices } from '../exchange-actions.ts';

interface ChoiceFieldsProps {
  readonly choices: ExportChoices;
  readonly choice: ExportChoice;
  /** What the address asked for; picked articles can be chosen only where there are some. */
  readonly asked: ExportChoice;
  readonly onChoose: (choice: ExportChoice) => void;
}

/** Which articles: all, those of a collection, or those picked elsewhere. */
export function ChoiceFields({ choices, choice, asked, onChoose }: ChoiceFieldsProps) {
  const { total, collections } = choices;
  const [first] = collections;
  return (
    <fieldset class="exchange-choice">
      <legend class="field-label">{i18n.t('exchange.out.what')}</legend>
      {asked.kind === 'articles' && (
        <Choice isChosen={choice.kind === 'articles'} onChoose={() => onChoose(asked)}>
          {i18n.t('exchange.out.picked', asked.ids.length)}
        </Choice>
      )}
      <Choice isChosen={choice.kind === 'all'} onChoose={() => onChoose({ kind: 'all' })}>
        {i18n.t('exchange.out.all', total)}
      </Choice>
      {first !== undefined && (
        <div class="exchange-collection">
          <Choice
            isChosen={choice.kind === 'collection'}
            onChoose={() => onChoose({ kind: 'collection', id: first.id })}
          >
            {i18n.t('exchange.out.collection')}
          </Choice>
          <select
            class="field"
            aria-label={i18n.t('exchange.out.whichCollection')}
            value={choice.kind === 'collection' ? choice.id : first.id}
            onChange={({ currentTarget }) =>
              onChoose({ kind: 'collection', id: currentTarget.value })
            }
          >
            {collections.map(({ id, name, count }) => (
              <option key={id} value={id}>
                {i18n.t('exchange.out.collectionCount', [name, String(count)])}
              </option>
            ))}
          </select>
        </div>
      )}
      {asked.kind !== 'articles' && <p class="hint">{i18n.t('exchange.out.pickHint')}</p>}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: string;
}

function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label class="exchange-radio">
      <input type="radio" name="exchange-choice" checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}
