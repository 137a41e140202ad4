import { isDocument } from '../runs/node-types.ts';
import type { Run } from '../runs/run.ts';
import type { PageVisitor } from '../runs/walk-page.ts';
import { createRunSample, type RunSample } from './sample-runs.ts';

/** Attributes by which extractors tell an article from what stands around it. */
const TELLING_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'itemtype', 'rel'];

/** Bears the number of a run through the extractor's changes. */
export const RUN_ATTRIBUTE = 'data-run';

/** Parts of a page that are about the page; a class on a wrapper of everything may be named so too. */
const NOTICE =
  '[role="contentinfo"], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [class*="cookie" i], [id*="cookie" i], [class*="modal" i], [id*="consent" i], [class*="consent" i], [id="footer" i]';

/** A copy of the page with its blocks and runs only, for the extractor to take apart. */
export interface Sketch extends PageVisitor, Pick<RunSample, 'standInsFor'> {
  readonly document: Document;
}

/** An empty sketch; draw it by walking the page. */
export function createSketch(page: Document): Sketch {
  const document = emptyCopyOf(page);
  const sample = createRunSample();
  const blocks: Element[] = [];
  let here: Element = document.body;

  return {
    document,
    enterBlock(element) {
      const copy = copyOf(element, document);
      blocks.push(copy);
      if (!isOutsideArticle(element)) here.appendChild(copy);
      here = copy;
    },
    leaveBlock() {
      const left = blocks.pop();
      here = blocks.at(-1) ?? document.body;
      if (left?.firstChild === null) left.remove();
    },
    addMedia(element) {
      here.appendChild(document.createElement(element.localName));
    },
    standInsFor: (run) => sample.standInsFor(run),
    addRun(run) {
      if (!sample.take(run)) return;
      const line = drawRun(run, document);
      if (run.isBetweenBreaks) here.appendChild(document.createElement('p')).appendChild(line);
      else here.appendChild(line);
    },
  };
}

/** Where an article is short, extractors turn to the longest legal notice. */
function isOutsideArticle(element: Element): boolean {
  const isNotice =
    element.matches(NOTICE) ||
    (element.localName === 'footer' && !element.closest('article, main, blockquote'));
  return isNotice && element.localName !== 'body' && element.querySelector('article, h1') === null;
}

/** A clone shares nothing with the page: it loads, runs and shows nothing. */
function emptyCopyOf(page: Document): Document {
  const document = page.cloneNode(false);
  if (!isDocument(document)) throw new Error('the clone of a document is a document');
  const root = document.appendChild(document.createElement('html'));
  root.append(document.createElement('head'), document.createElement('body'));
  document.title = page.title;
  return document;
}

function copyOf(element: Element, document: Document): Element {
  // The sketch has a body already.
  const copy = document.createElement(element.localName === 'body' ? 'div' : element.localName);
  for (const attribute of TELLING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  return copy;
}

function drawRun(run: Run, document: Document): Element {
  const line = document.createElement('span');
  line.setAttribute(RUN_ATTRIBUTE, String(run.index));
  let drawn = 0;
  for (const { start, end } of run.links) {
    line.append(run.text.slice(drawn, start));
    const link = document.createElement('a');
    link.setAttribute('href', '#');
    link.textContent = run.text.slice(start, end);
    line.append(link);
    drawn = end;
  }
  line.append(run.text.slice(drawn));
  return line;
}
