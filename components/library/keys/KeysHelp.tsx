import './KeysHelp.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { Switch } from '../../Switch.tsx';
import type { RouteName } from '../routes.ts';
import { keyGroups, type KeyGroup } from './key-groups.ts';
import { useSingleKey } from './use-single-key.ts';
import type { SingleKeys } from './use-single-keys.ts';

interface KeysHelpProps {
  readonly room: RouteName;
  readonly keys: SingleKeys;
}

/** What can be done by key in this room, behind a button and the question mark. */
export function KeysHelp({ room, keys }: KeysHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = (): void => setIsOpen(true);
  useLayoutEffect(() => {
    if (!isOpen) return;
    dialog.current?.showModal();
    // Else the switch at its end would have the focus, and its title would not be read.
    dialog.current?.focus();
  }, [isOpen]);
  useSingleKey('?', keys.areOn, open);
  return (
    <>
      <button
        type="button"
        class="keys-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={keys.areOn ? '?' : undefined}
        onClick={open}
      >
        {i18n.t('library.keys.title')}
      </button>
      <dialog
        class="keys"
        tabIndex={-1}
        aria-labelledby="keys-title"
        ref={dialog}
        // What lies behind it hears nothing.
        onKeyDown={(event) => event.stopPropagation()}
        onClose={() => setIsOpen(false)}
      >
        {isOpen && <Keys {...{ room, keys }} onClose={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function Keys({ room, keys, onClose }: KeysHelpProps & { readonly onClose: () => void }) {
  return (
    <>
      <h2 id="keys-title">{i18n.t('library.keys.title')}</h2>
      {keyGroups(room, keys.areOn).map((group) => (
        <Group key={group.title} {...group} />
      ))}
      <Switch isOn={keys.areOn} onChange={keys.setOn}>
        {i18n.t('library.keys.areOn')}
      </Switch>
      <p class="hint">{i18n.t('library.keys.hint')}</p>
      <button type="button" class="button" onClick={onClose}>
        {i18n.t('library.keys.close')}
      </button>
    </>
  );
}

function Group({ title, lines }: KeyGroup) {
  return (
    <section>
      <h3 class="keys-group">{title}</h3>
      <dl class="keys-lines">
        {lines.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
