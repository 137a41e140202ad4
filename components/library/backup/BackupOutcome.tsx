import './BackupOutcome.css';
import { useFocusOnArrival } from './keep-focus.ts';

/** What became of something long, in words that stay. */
export interface Outcome {
  readonly isGood: boolean;
  readonly title: string;
  readonly words: readonly string[];
}

/** Tells what became of it, and takes the focus, so that it is heard. */
export function BackupOutcome({ outcome }: { readonly outcome: Outcome }) {
  const { isGood, title, words } = outcome;
  const arrival = useFocusOnArrival<HTMLHeadingElement>();
  return (
    <div class={isGood ? 'backup-outcome' : 'backup-outcome backup-outcome--problem'}>
      <h4 ref={arrival} tabIndex={-1}>
        {title}
      </h4>
      <p>{words.join(' ')}</p>
    </div>
  );
}
