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

/** Whether the label is made of beginnings of the words; behind what says it whole one more may stand: "BBC News". */
function spells(parts: readonly string[], label: string): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return label === '';
  if (first === label && rest.length <= 1) return true;
  for (let taken = first.length; taken > 0; taken--) {
    const isBeginning = label.startsWith(first.slice(0, taken));
    if (isBeginning && spells(rest, label.slice(taken))) return true;
  }
  return false;
}
