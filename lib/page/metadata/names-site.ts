/** Of a site's own name a host keeps this much: shorter labels ("co", "go") say nothing. */
const SHORTEST_LABEL = 3;
const MOST_WORDS = 6;

/**
 * Whether words are the name of the site at this host: its letters are those of the words, or of their
 * beginnings in order: "The New York Times" at nytimes.com, "BBC News" at bbc.co.uk, "AL.com" at al.com.
 */
export function namesSite(words: string, hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/^(?:www|m|amp|edition)\./, '');
  const plain = words.trim().toLowerCase();
  if (plain === '') return false;
  if (plain === host) return true;
  const labels = host.split('.').filter(({ length }) => length >= SHORTEST_LABEL);
  const parts = plain
    .replace(/\.(?:com?|org|net|co\.uk)\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  const bare = parts[0] === 'the' ? parts.slice(1) : parts;
  return labels.some((label) => spells(bare, label) || spells(parts, label));
}

/**
 * Whether the label is made of beginnings of the words; behind what says it whole one more may stand: "BBC News".
 * Hostile titles and hosts are of one letter: ends are gathered word by word, not tried out.
 */
function spells(parts: readonly string[], label: string): boolean {
  let ends: ReadonlySet<number> = new Set([0]);
  for (const [at, part] of parts.entries()) {
    const next = new Set<number>();
    for (const from of ends) {
      if (at >= parts.length - 2 && label.slice(from) === part) return true;
      for (let end = from; end < label.length && label[end] === part[end - from];) next.add(++end);
    }
    ends = next;
  }
  return ends.has(label.length);
}
