import './ExchangeView.css';
import { useEffect } from 'preact/hooks';

import { i18n } from '#i18n';

import { BackupSection } from '../backup/BackupSection.tsx';
import type { ViewProps } from '../library.ts';
import { BringIn } from './bring-in/BringIn.tsx';
import { TakeOut } from './take-out/TakeOut.tsx';

/** Everything that leaves the library as a file, and comes into it from one. */
export function ExchangeView({ library, route }: ViewProps<'exchange'>) {
  useEffect(() => library.entitle(i18n.t('exchange.title')), []);
  return (
    <div class="exchange">
      <h1>{i18n.t('exchange.title')}</h1>
      <p class="hint">{i18n.t('exchange.hint')}</p>
      <TakeOut library={library} parameters={route.parameters} />
      <BringIn library={library} />
      <BackupSection library={library} />
      <p class="exchange-notices">
        <a class="library-link" href="/third-party-notices.html" target="_blank" rel="noreferrer">
          {i18n.t('exchange.notices')}
        </a>
      </p>
    </div>
  );
}
