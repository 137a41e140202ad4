import { i18n } from '#i18n';

import type { Background } from '../../../lib/domain/background.ts';
import { formatDate } from '../../reader-locale.ts';

interface BackgroundLineProps {
  readonly background: Background;
}

/** What is known about an actor beforehand, which list says so, and how old that list is. */
export function BackgroundLine({ background }: BackgroundLineProps) {
  return (
    <p class="actor-background">
      <span>{background.about}</span>{' '}
      <span class="actor-background-source">– {sourceWords(background)}</span>
    </p>
  );
}

function sourceWords({ source, asOf }: Background): string {
  const day = asOf === null ? null : formatDate(asOf);
  return day === null
    ? i18n.t('popup.actors.backgroundUndated', [source])
    : i18n.t('popup.actors.backgroundAsOf', [source, day]);
}
