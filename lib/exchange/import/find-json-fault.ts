/** Any token of JSON (RFC 8259), or white space. */
const TOKEN =
  // oxlint-disable-next-line no-control-regex -- they are what JSON forbids in strings
  /[\t\n\r ]+|[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

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
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return at;
    if (!/^\s/.test(token)) {
      const next = afterToken(token, wanted, open);
      if (next === null) return at;
      wanted = next;
    }
    at += token.length;
  }
  return at;
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
