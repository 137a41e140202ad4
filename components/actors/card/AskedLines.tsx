import { i18n } from '#i18n';

import type { Asked } from '../../../lib/domain/card.ts';
import { textOf } from '../../../lib/domain/span.ts';
import { PassageButton, type ShowPassage } from '../../PassageButton.tsx';

interface AskedLinesProps {
  readonly asked: readonly Asked[];
  readonly text: string;
  readonly onShow: ShowPassage;
}

/** Whether the actor was asked and how that ended, with the words that tell it. */
export function AskedLines({ asked, text, onShow }: AskedLinesProps) {
  return asked.map((one) => (
    <PassageButton
      key={one.start}
      words={textOf(text, one)}
      span={{ start: one.start, end: one.end }}
      onShow={onShow}
      lead={i18n.t(OUTCOME_KEYS[one.outcome])}
    />
  ));
}

const OUTCOME_KEYS = {
  declined: 'popup.actors.asked.declined',
  'no-answer': 'popup.actors.asked.noAnswer',
  answered: 'popup.actors.asked.answered',
} as const satisfies Record<Asked['outcome'], string>;
