import { i18n } from '#i18n';

import type { LookUpQuestion } from '../../../lib/domain/look-up.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { CloseButton } from './CloseButton.tsx';
import { LookUpChoices } from './LookUpChoices.tsx';
import { LookUpFailed } from './LookUpFailed.tsx';
import { LookUpFound } from './LookUpFound.tsx';
import type { LookUp, LookUpStep } from './use-look-up.ts';

interface LookUpAnsweredProps extends Pick<LookUp, 'ask' | 'rest'> {
  /** What the card asks: the article of its actor's name. */
  readonly question: LookUpQuestion;
  readonly now: Extract<LookUpStep, { step: 'answered' }>;
}

/** What came of a look-up, and where it can go on from there. */
export function LookUpAnswered({ question, now, ask, rest }: LookUpAnsweredProps) {
  const { question: asked, outcome } = now;
  const again = () => ask(asked);
  switch (outcome.state) {
    case 'found': {
      const askMeanings = () => ask({ ...question, kind: 'meanings' });
      return (
        <LookUpFound page={outcome.page} onOthers={askMeanings} onAgain={again} onClose={rest} />
      );
    }
    case 'choices':
      return (
        <LookUpChoices
          {...outcome}
          name={question.words}
          language={question.language}
          onChoose={(words) => ask({ ...question, words })}
          onClose={rest}
        />
      );
    case 'nothing':
      return (
        <>
          <p>{i18n.t('lookUp.nothing', [nameInSentence(asked.words)])}</p>
          <CloseButton onClose={rest} />
        </>
      );
    case 'failed':
      return <LookUpFailed failure={outcome} onAgain={again} onClose={rest} />;
  }
}
