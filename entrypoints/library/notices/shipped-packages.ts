/** A package of which something is in what readers get. */
export interface ShippedPackage {
  readonly name: string;
  /** Where it may be had under several: the one we take it under. */
  readonly licence?: string;
  /** What its licence wants said beyond its text. */
  readonly remark?: string;
}

/** All of them; the build fails when it meets another one. */
export const SHIPPED_PACKAGES: readonly ShippedPackage[] = [
  { name: '@citation-js/core' },
  { name: '@citation-js/date' },
  { name: '@citation-js/name' },
  { name: '@citation-js/plugin-bibtex' },
  { name: '@citation-js/plugin-ris' },
  {
    name: '@mozilla/readability',
    remark:
      'Changed: parts that we do not use are left out of the script that reads pages, and no HTML is made of words.',
  },
  { name: '@wxt-dev/browser' },
  { name: '@wxt-dev/i18n' },
  { name: '@wxt-dev/storage' },
  { name: '@wxt-dev/webextension-polyfill' },
  {
    name: 'citeproc',
    licence: 'CPAL-1.0',
    remark:
      'Formatted references are made by citeproc-js by Frank Bennett, unchanged. It is used under the Common Public Attribution License 1.0, https://opensource.org/license/cpal-1-0. Its source code is available under the same licence: it is the package “citeproc” of this version on npm, and stands at the address below.',
  },
  { name: 'dexie' },
  { name: 'fflate' },
  { name: 'moo' },
  { name: 'preact' },
  { name: 'superlock' },
  { name: 'valibot' },
  {
    name: 'webextension-polyfill',
    remark: 'Unchanged; its source code is at the address below, under the same licence.',
  },
  { name: 'wxt' },
];

/** What is no package. */
export const SHIPPED_DATA: readonly { readonly title: string; readonly words: string }[] = [
  {
    title: 'Citation styles and their words',
    words:
      'By the authors and translators named in the files, from the Citation Style Language project, https://citationstyles.org/, unchanged, under the Creative Commons Attribution-ShareAlike 3.0 Unported licence, https://creativecommons.org/licenses/by-sa/3.0/.',
  },
  {
    title: 'Word vectors in our models',
    words:
      'Made of GloVe vectors by Jeffrey Pennington, Richard Socher and Christopher D. Manning, https://nlp.stanford.edu/projects/glove/, under the Open Data Commons Public Domain Dedication and License, https://opendatacommons.org/licenses/pddl/1-0/.',
  },
];
