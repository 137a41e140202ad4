import { i18n } from '#i18n';

import { shortAddress } from './notes/web-address.ts';

/** What an article is called: its title; else its address, since what comes from other programs often has no more. */
export function articleName({
  title,
  address,
}: {
  readonly title: string;
  readonly address: string;
}): string {
  return title || shortAddress(address) || i18n.t('popup.article.untitled');
}
