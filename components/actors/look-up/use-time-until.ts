import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { waitLeftMs } from '../../../lib/domain/wait-left.ts';

const SECOND_MS = 1000;
const MINUTE_S = 60;

/** How long it is until a moment, as “in 12 seconds”, counting down; `null` once it has come. */
export function useTimeUntil(moment: number | null): string | null {
  const [now, setNow] = useState(Date.now);
  const secondsLeft = Math.ceil(waitLeftMs(moment, now) / SECOND_MS);
  const isWaiting = secondsLeft > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return isWaiting ? inWords(secondsLeft) : null;
}

function inWords(seconds: number): string {
  const format = new Intl.RelativeTimeFormat(i18n.t('wordsLanguage'));
  return seconds < 2 * MINUTE_S
    ? format.format(seconds, 'second')
    : format.format(Math.ceil(seconds / MINUTE_S), 'minute');
}
