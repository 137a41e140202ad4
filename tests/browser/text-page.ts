const LONGEST_HEADING_WORDS = 8;

/** A page as a newspaper would make it of plain text: headline, credit, headings, lists, paragraphs. */
export function textPage(text: string): string {
  const [first = '', ...lines] = text.split('\n').map((line) => line.trim());
  const [, title = first, credit = ''] = /^(.*?)\s*(\(Image Credits?:.*\))?$/i.exec(first) ?? [];
  const body = lines
    .filter((line) => line !== '')
    .map(elementFor)
    .join('\n')
    .replaceAll('</ul>\n<ul>', '\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title></head>
    <body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
    <article><h1>${escape(title)}</h1>
    <figure><img alt=""><figcaption>${escape(credit)}</figcaption></figure>
    ${body}</article><footer>All rights reserved</footer></body></html>`;
}

function elementFor(line: string): string {
  if (line.startsWith('- ')) return `<ul><li>${escape(line.slice(2))}</li></ul>`;
  const isHeading = line.split(' ').length <= LONGEST_HEADING_WORDS && /[\w]$/.test(line);
  return isHeading ? `<h2>${escape(line)}</h2>` : `<p>${escape(line)}</p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
