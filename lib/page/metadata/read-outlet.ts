import { asList, type JsonLd } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { namesSite } from './names-site.ts';
import { plainText } from './plain-text.ts';
import { LONGEST_TITLE_CHARACTERS, titleParts } from './title.ts';

const LONGEST_OUTLET_CHARACTERS = 100;

const OUTLET_TAGS = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];

interface Page {
  readonly title: string;
  readonly tags: MetaTags;
  readonly jsonLd: JsonLd | null;
  readonly hostname: string;
}

/** Who publishes the page, by its own word; else what its title names beside the headline, if the host is called so. */
export function readOutlet({ title, tags, jsonLd, hostname }: Page): string | null {
  const publishers = jsonLd?.nodesOf(jsonLd.article['publisher']).map(({ name }) => name) ?? [];
  const named = [...asList(publishers[0]), ...OUTLET_TAGS.map((name) => tags.get(name))]
    .map((name) => plainText(name, LONGEST_OUTLET_CHARACTERS))
    .find((name) => name !== null && !/^(?:https?:|www\.|@)/i.test(name));
  if (named !== undefined) return named;
  const whole = plainText(title, LONGEST_TITLE_CHARACTERS) ?? '';
  const [first, ...others] = titleParts(whole);
  const beside = others.length === 0 ? [] : [...others.toReversed(), first ?? ''];
  return beside.find((part) => namesSite(part, hostname)) ?? null;
}
