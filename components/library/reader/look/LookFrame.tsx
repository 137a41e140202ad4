import './LookFrame.css';
import { useEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import type { CopyFacts } from '../../../../lib/domain/page-copy.ts';
import { formatDay } from '../../../reader-locale.ts';
import type { Looks } from './use-looks.ts';

/** A copy of the article in a frame of its own, in which nothing runs; its links open elsewhere. */
export function LookFrame({ looks: { all, shown } }: { readonly looks: Looks }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [shown]);
  if (shown === null) return null;
  const facts = all.find(({ taken }) => taken === shown.taken);
  return (
    <section class="look" ref={section}>
      {facts !== undefined && <MissingPictures facts={facts} />}
      <iframe
        key={shown.taken}
        class="look-frame"
        title={i18n.t('library.reader.look.title', [formatDay(shown.taken)])}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        referrerpolicy="no-referrer"
        srcdoc={shown.html}
      />
    </section>
  );
}

function MissingPictures({ facts: { kept, shown } }: { readonly facts: CopyFacts }) {
  const missing = shown - kept;
  if (missing === 0) return null;
  return <p class="hint">{i18n.t('library.reader.look.missing', missing)}</p>;
}
