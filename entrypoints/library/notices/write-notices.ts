import { readdirSync, readFileSync } from 'node:fs';

import { escapeHtml } from '../../../lib/exchange/html/escape-html.ts';
import { SHIPPED_DATA, SHIPPED_PACKAGES, type ShippedPackage } from './shipped-packages.ts';

/** What stands in `package.json`, as far as it concerns us. */
interface PackageFacts {
  readonly version: string;
  readonly license: string;
  readonly author?: string | readonly string[] | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** The notices of everything we ship that others made, as a page; written in Node, with the build. */
export function writeNotices(modules: string): string {
  const packages = SHIPPED_PACKAGES.map((shipped) => packagePart(modules, shipped));
  const data = SHIPPED_DATA.map(({ title, words }) => part(title, [words]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What Says Who is built on</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; }
pre { white-space: pre-wrap; font-size: 0.85rem; }
</style>
</head>
<body>
<h1>What Says Who is built on</h1>
<p>Work of others that comes with this extension, each under its own licence.</p>
${[...packages, ...data].join('\n')}
</body>
</html>
`;
}

function packagePart(modules: string, { name, licence, remark }: ShippedPackage): string {
  const folder = `${modules}/${name}`;
  // What the registry gave out, which has these fields.
  const facts = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as PackageFacts;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)\b/i.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  const said = [remark ?? '', addressOf(facts)].filter((words) => words !== '');
  return part(
    `${name} ${facts.version} (${licence ?? facts.license})`,
    said,
    texts.length === 0 ? [termsOf(facts)] : texts,
  );
}

function part(title: string, words: readonly string[], texts: readonly string[] = []): string {
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    ...words.map((one) => `<p>${escapeHtml(one)}</p>`),
    ...texts.map((text) => `<pre>${escapeHtml(text)}</pre>`),
  ].join('\n');
}

function addressOf({ repository }: PackageFacts): string {
  const address = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return address.replace(/^git\+/, '').replace(/\.git$/, '');
}

/** The terms of a package that names its licence and brings no text of it. */
function termsOf({ license, author = '' }: PackageFacts): string {
  if (license !== 'MIT') throw new Error(`There is no text of the licence ${license}.`);
  const holder = typeof author === 'object' && 'name' in author ? author.name : String(author);
  return `Copyright (c) ${holder.replace(/ <.*/, '')}\n\n${MIT}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
