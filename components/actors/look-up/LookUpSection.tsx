import './LookUpSection.css';
import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { LookUpQuestion } from '../../../lib/domain/look-up.ts';
import type { LookUpActions } from './look-up-actions.ts';
import { CloseButton } from './CloseButton.tsx';
import { LookUpChoices } from './LookUpChoices.tsx';
import { LookUpFailed } from './LookUpFailed.tsx';
import { LookUpFound } from './LookUpFound.tsx';
import { LookUpLeave } from './LookUpLeave.tsx';
import { useLookUp, type LookUp } from './use-look-up.ts';

interface LookUpSectionProps {
  /** The actor's name: all that is ever sent. */
  readonly name: string;
  /** Language of the article: a BCP 47 tag. */
  readonly language: string | null;
  readonly actions: LookUpActions;
}

/** What Wikipedia knows of an actor, once the reader asks for it; for the end of a card. */
export function LookUpSection(props: LookUpSectionProps) {
  // An actor of another name starts anew.
  return <Section key={`${props.language} ${props.name}`} {...props} />;
}

function Section({ name, language, actions }: LookUpSectionProps) {
  const section = useRef<HTMLElement>(null);
  const lookUp = useLookUp(actions);
  // The button that was pressed goes; what comes of it comes in the same place.
  const keepFocus = () => section.current?.focus({ preventScroll: true });
  const keeping = <Rest extends readonly unknown[]>(work: (...rest: Rest) => void) => {
    return (...rest: Rest): void => {
      work(...rest);
      keepFocus();
    };
  };
  return (
    <section
      class="look-up"
      ref={section}
      tabIndex={-1}
      aria-label={i18n.t('lookUp.section', [name])}
      aria-live="polite"
    >
      <LookUpNow
        name={name}
        question={{ kind: 'article', words: name, language }}
        lookUp={{
          now: lookUp.now,
          ask: keeping(lookUp.ask),
          turnOnAndAsk: keeping(lookUp.turnOnAndAsk),
          rest: keeping(lookUp.rest),
        }}
      />
    </section>
  );
}

interface LookUpNowProps {
  readonly name: string;
  readonly question: LookUpQuestion;
  readonly lookUp: LookUp;
}

function LookUpNow({ name, question, lookUp }: LookUpNowProps) {
  const { now, ask, turnOnAndAsk, rest } = lookUp;
  switch (now.step) {
    case 'resting':
      return (
        <button
          type="button"
          class="text-button"
          aria-label={i18n.t('lookUp.askAbout', [name])}
          onClick={() => ask(question)}
        >
          {i18n.t('lookUp.ask')}
        </button>
      );
    case 'leave':
      return (
        <LookUpLeave
          name={name}
          isRefused={now.isRefused}
          onYes={() => turnOnAndAsk(now.question)}
          onNo={rest}
        />
      );
    case 'waiting':
      return (
        <div class="look-up-waiting">
          <p>{i18n.t('lookUp.waiting', [now.question.words])}</p>
          <CloseButton onClose={rest} />
        </div>
      );
    case 'answered':
      return <LookUpAnswered {...{ name, question, lookUp, now }} />;
  }
}

interface LookUpAnsweredProps extends LookUpNowProps {
  readonly now: Extract<LookUp['now'], { step: 'answered' }>;
}

function LookUpAnswered({
  name,
  question,
  lookUp,
  now: { question: asked, outcome },
}: LookUpAnsweredProps) {
  const { ask, rest } = lookUp;
  const askMeanings = () => ask({ ...question, kind: 'meanings' });
  switch (outcome.state) {
    case 'found':
      return (
        <LookUpFound
          page={outcome.page}
          onOthers={askMeanings}
          onAgain={() => ask(asked)}
          onClose={rest}
        />
      );
    case 'choices':
      return (
        <LookUpChoices
          name={name}
          language={question.language}
          choices={outcome.choices}
          address={outcome.address}
          onChoose={(words) => ask({ ...question, kind: 'article', words })}
          onClose={rest}
        />
      );
    case 'nothing':
      return (
        <>
          <p>{i18n.t('lookUp.nothing', [asked.words])}</p>
          <CloseButton onClose={rest} />
        </>
      );
    case 'failed':
      return <LookUpFailed failure={outcome} onAgain={() => ask(asked)} onClose={rest} />;
  }
}
