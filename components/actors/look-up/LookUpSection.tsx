import './LookUpSection.css';
import { useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { NAME_CHARACTERS } from '../../../lib/domain/actor-decision.ts';
import type { LookUpQuestion } from '../../../lib/domain/look-up.ts';
import { nameInSentence } from '../name-in-sentence.ts';
import { CloseButton } from './CloseButton.tsx';
import type { LookUpActions } from './look-up-actions.ts';
import { LookUpAnswered } from './LookUpAnswered.tsx';
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
  // A text that a page calls a name stays here.
  if (props.name.length > NAME_CHARACTERS) return null;
  // An actor of another name starts anew.
  return <LookUpOf key={`${props.language} ${props.name}`} {...props} />;
}

function LookUpOf({ name, language, actions }: LookUpSectionProps) {
  const section = useRef<HTMLElement>(null);
  const lookUp = useLookUp(actions);
  /** The button that is pressed goes, and what comes of it comes in the same place: the focus stays there. */
  const staying =
    <Given extends readonly unknown[]>(work: (...given: Given) => void) =>
    (...given: Given): void => {
      work(...given);
      section.current?.focus({ preventScroll: true });
    };
  return (
    <section
      class="look-up"
      ref={section}
      tabIndex={-1}
      aria-label={i18n.t('lookUp.section', [nameInSentence(name)])}
      aria-live="polite"
    >
      <LookUpNow
        question={{ kind: 'article', words: name, language }}
        now={lookUp.now}
        ask={staying(lookUp.ask)}
        turnOnAndAsk={staying(lookUp.turnOnAndAsk)}
        rest={staying(lookUp.rest)}
      />
    </section>
  );
}

interface LookUpNowProps extends LookUp {
  readonly question: LookUpQuestion;
}

function LookUpNow({ question, now, ask, turnOnAndAsk, rest }: LookUpNowProps) {
  switch (now.step) {
    case 'resting':
      return (
        <button
          type="button"
          class="text-button"
          aria-label={i18n.t('lookUp.askAbout', [nameInSentence(question.words)])}
          onClick={() => ask(question)}
        >
          {i18n.t('lookUp.ask')}
        </button>
      );
    case 'leave':
      return (
        <LookUpLeave
          name={question.words}
          isRefused={now.isRefused}
          onYes={() => turnOnAndAsk(now.question)}
          onNo={rest}
        />
      );
    case 'waiting':
      return (
        <div class="look-up-waiting">
          <p>{i18n.t('lookUp.waiting', [nameInSentence(now.question.words)])}</p>
          <CloseButton onClose={rest} />
        </div>
      );
    case 'answered':
      return <LookUpAnswered {...{ question, now, ask, rest }} />;
  }
}
