import { useEffect, useRef } from 'preact/hooks';

import { stepOfKey, type TriageStep } from './triage-keys.ts';

/** Hears the keys of the desk while they are turned on; whoever works by voice or mistypes can turn them off. */
export function useTriageKeys(isOn: boolean, onStep: (step: TriageStep) => void): void {
  const latest = useRef(onStep);
  latest.current = onStep;
  useEffect(() => {
    if (!isOn) return;
    const life = new AbortController();
    const hear = (event: KeyboardEvent): void => {
      const step = stepOfKey(event);
      if (step === null) return;
      event.preventDefault();
      latest.current(step);
    };
    document.addEventListener('keydown', hear, { signal: life.signal });
    return () => life.abort();
  }, [isOn]);
}
