/** Any token of JSON (RFC 8259) but a string, or white space. */
const TOKEN = /[\t\n\r ]+|[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * A stretch of a string: signs that stand for themselves, or escapes. A string is read stretch by stretch,
 * since one expression for all of it runs out of room for going back in some tens of millions of signs.
 */
// oxlint-disable-next-line no-control-regex -- they are what JSON forbids in strings
const STRETCH = /[^"\\\u0000-\u001f]{1,65536}|(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){1,1024}/y;

/** What may come next. */
type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing';

/**
 * Where a text stops being JSON; its length where it breaks off. For texts that `JSON.parse` refused: what
 * that says of the place is another in each browser, and often nothing.
 */
export function findJsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  while (at < text.length) {
    const end = endOfToken(text, at);
    if (end === null) return at;
    // Of a string it is enough to know that it is one.
    const token = text[at] === '"' ? '"' : text.slice(at, end);
    if (!/^\s/.test(token)) {
      const next = afterToken(token, wanted, open);
      if (next === null) return at;
      wanted = next;
    }
    at = end;
  }
  return at;
}

/** Where the token that begins here ends; `null` where none does. */
function endOfToken(text: string, start: number): number | null {
  if (text[start] !== '"') return endOf(TOKEN, text, start);
  let at: number | null = start + 1;
  while (at !== null && text[at] !== '"') at = endOf(STRETCH, text, at);
  return at === null ? null : at + 1;
}

function endOf(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** What may follow the token; `null` where it may not stand here. */
function afterToken(token: string, wanted: Wanted, open: ('{' | '[')[]): Wanted | null {
  const isName = token.startsWith('"') && wanted.startsWith('name');
  if (isName) return ':';
  switch (token) {
    case ':':
      return wanted === ':' ? 'value' : null;
    case ',':
      if (wanted !== ', or end') return null;
      return open.at(-1) === '{' ? 'name' : 'value';
    case ']':
      return wanted === 'value or ]' || wanted === ', or end' ? afterClosing('[', open) : null;
    case '}':
      return wanted === 'name or }' || wanted === ', or end' ? afterClosing('{', open) : null;
    default:
      return wanted.startsWith('value') ? afterValue(token, open) : null;
  }
}

function afterValue(token: string, open: ('{' | '[')[]): Wanted {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'name or }' : 'value or ]';
  }
  return open.length === 0 ? 'nothing' : ', or end';
}

function afterClosing(opening: '{' | '[', open: ('{' | '[')[]): Wanted | null {
  if (open.pop() !== opening) return null;
  return open.length === 0 ? 'nothing' : ', or end';
}
