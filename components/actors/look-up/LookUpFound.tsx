import { i18n } from '#i18n';

import type { LookUpFact, LookUpPage } from '../../../lib/domain/look-up.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { CloseButton } from './CloseButton.tsx';
import { groupFacts, timeWords } from './fact-words.ts';
import { LookUpSources } from './LookUpSources.tsx';
import { OutsideLink } from './OutsideLink.tsx';

interface LookUpFoundProps {
  readonly page: LookUpPage;
  /** Offers other articles that may be meant. */
  readonly onOthers: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** An article in short; all of it is shown as text, whatever it holds. */
export function LookUpFound({ page, onOthers, onAgain, onClose }: LookUpFoundProps) {
  const { title, description, summary, picture, facts, language, direction } = page;
  return (
    <>
      <div class="look-up-article" lang={language} dir={direction}>
        {picture !== null && (
          <img
            class="look-up-picture"
            src={picture.data}
            width={picture.width}
            height={picture.height}
            alt={i18n.t('lookUp.picture', [nameInSentence(title)])}
          />
        )}
        <h4 class="look-up-title">
          <OutsideLink address={page.address}>{title}</OutsideLink>
        </h4>
        {description !== null && <p class="look-up-description">{description}</p>}
        {summary !== '' && <p class="look-up-summary">{summary}</p>}
      </div>
      {facts !== null && <FactList facts={facts.facts} language={language} />}
      {page.isIncomplete && <p class="hint">{i18n.t('lookUp.incomplete')}</p>}
      <LookUpSources page={page} />
      <div class="look-up-buttons">
        {page.isIncomplete && (
          <button type="button" class="text-button" onClick={onAgain}>
            {i18n.t('lookUp.again')}
          </button>
        )}
        <button type="button" class="text-button" onClick={onOthers}>
          {i18n.t('lookUp.others')}
        </button>
        <CloseButton onClose={onClose} />
      </div>
    </>
  );
}

interface FactListProps {
  readonly facts: readonly LookUpFact[];
  readonly language: string;
}

function FactList({ facts, language }: FactListProps) {
  return (
    <dl class="look-up-facts">
      {groupFacts(facts).map(({ kind, facts: ofKind }) => (
        <div key={kind} class="look-up-fact">
          <dt>{i18n.t(`lookUp.fact.${kind}`)}</dt>
          {ofKind.map((fact) => (
            <dd key={fact.value}>
              <bdi lang={language}>{fact.value}</bdi>
              <FactTime time={timeWords(fact)} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function FactTime({ time }: { readonly time: string | null }) {
  return time === null ? null : <span class="look-up-fact-time">, {time}</span>;
}
