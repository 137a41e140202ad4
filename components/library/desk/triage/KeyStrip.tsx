import './KeyStrip.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { statusWords } from '../../../notes/note-words.ts';
import { Switch } from '../../../Switch.tsx';
import { STATUS_KEYS, STEP_KEYS } from './triage-keys.ts';

interface KeyStripProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Where there is less, there is hardly a keyboard. */
const WITH_ROOM = '(min-width: 700px)';

/** The keys of the desk, and the switch that turns them off. */
export function KeyStrip({ isOn, onChange }: KeyStripProps) {
  const lines = [
    ...Object.entries(STEP_KEYS).map(([key, step]) => [key, i18n.t(`desk.keys.${step}`)] as const),
    ...Object.entries(STATUS_KEYS).map(([key, status]) => [key, statusWords(status)] as const),
    ['Esc', i18n.t('desk.keys.leave')] as const,
  ];
  const [isOpen] = useState(() => matchMedia(WITH_ROOM).matches);
  return (
    <details class="key-strip" open={isOpen}>
      <summary>{i18n.t('desk.keys.title')}</summary>
      <Switch isOn={isOn} onChange={onChange}>
        {i18n.t('desk.keys.isOn')}
      </Switch>
      {isOn && (
        <>
          <ul class="key-strip-keys" role="list" aria-label={i18n.t('desk.keys.title')}>
            {lines.map(([key, words]) => (
              <li key={key}>
                <kbd>{key}</kbd> {words}
              </li>
            ))}
          </ul>
          <p class="hint">{i18n.t('desk.keys.hint')}</p>
        </>
      )}
    </details>
  );
}
