import { i18n } from '#i18n';

import type { LookUpPage } from '../../../lib/domain/look-up.ts';
import { formatDate } from '../../reader-locale.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** Where words, picture and facts come from, how old they are, and under what licence they may be shown. */
export function LookUpSources({ page }: { readonly page: LookUpPage }) {
  const { address, asOf, picture, facts } = page;
  return (
    <p class="look-up-sources">
      {i18n.t('lookUp.source.text')}{' '}
      <OutsideLink address={address}>{withDate('Wikipedia', asOf)}</OutsideLink>, CC BY-SA 4.0.{' '}
      {picture !== null && i18n.t('lookUp.source.picture')}{' '}
      {facts !== null && (
        <>
          {i18n.t('lookUp.source.facts')}{' '}
          <OutsideLink address={facts.address}>{withDate('Wikidata', facts.asOf)}</OutsideLink>,
          CC0.
        </>
      )}
    </p>
  );
}

function withDate(name: string, asOf: string | null): string {
  const day = asOf === null ? null : formatDate(asOf);
  return day === null ? name : i18n.t('lookUp.source.asOf', [name, day]);
}
