import { childrenOf, frameBodyOf } from './children-of.ts';
import { BLOCKS, MEDIA, UNREAD } from './element-kinds.ts';
import { TextFolder } from './fold-text.ts';
import { isHidden } from './is-hidden.ts';
import { isMaskedForm } from './masked-form.ts';
import { isElement, isText } from './node-types.ts';
import type { Run } from './run.ts';

/** Is told, in reading order, what a walk over the page meets. */
export interface PageVisitor {
  enterBlock(element: Element): void;
  leaveBlock(element: Element): void;
  addMedia(element: Element): void;
  addRun(run: Run): void;
}

/** Nodes between two pauses: about a millisecond's work. */
const NODES_A_STEP = 500;

/** Walks over everything a reader sees under `root`; pauses often, so that the page stays alive. */
export function* walkPage(root: Element, visitor: PageVisitor): Generator<undefined, void> {
  const walk = new Walk(root, visitor);
  // No recursion: a page may nest deeper than the stack reaches. `null` is where an element ends.
  const ahead: (Node | null)[] = [root];
  const around: Element[] = [];
  for (let count = 1; ahead.length > 0; count++) {
    const node = ahead.pop() ?? null;
    if (node === null) walk.leave(around.pop() ?? root);
    else if (walk.enter(node)) {
      around.push(node);
      ahead.push(null);
      for (const child of childrenOf(node).toReversed()) ahead.push(child);
    }
    if (count % NODES_A_STEP === 0) yield;
  }
}

/** Where one walk stands: the blocks around it, and the run it is in. */
class Walk {
  readonly #root: Element;
  readonly #visitor: PageVisitor;
  readonly #folder = new TextFolder();
  readonly #blocks: Element[] = [];
  #runCount = 0;
  #isAtLineBreak = false;
  #isAfterEmptyLine = false;

  constructor(root: Element, visitor: PageVisitor) {
    this.#root = root;
    this.#visitor = visitor;
  }

  /** Whether to go on to the node's children. */
  enter(node: Node): node is Element {
    if (isText(node)) {
      this.#folder.addText(node);
      if (/\S/.test(node.data)) this.#isAtLineBreak = false;
    }
    return isElement(node) && !isMaskedForm(node) && this.#enterElement(node);
  }

  leave(element: Element): void {
    if (element === this.#blocks.at(-1)) {
      this.#endRun(false);
      this.#visitor.leaveBlock(this.#blocks.pop() ?? this.#root);
    } else if (isLink(element)) this.#folder.closeLink();
  }

  #enterElement(element: Element): boolean {
    const name = element.tagName.toUpperCase();
    if (name === 'BR') this.#breakLine();
    else if (MEDIA.has(name) && frameBodyOf(element) === null) this.#visitor.addMedia(element);
    else if (!UNREAD.has(name) && !isHidden(element)) {
      if (BLOCKS.has(name)) this.#enterBlock(element);
      else if (isLink(element)) this.#folder.openLink(element);
      return true;
    }
    return false;
  }

  #enterBlock(element: Element): void {
    this.#endRun(false);
    this.#blocks.push(element);
    this.#visitor.enterBlock(element);
  }

  /** One `<br>` breaks the line, two make an empty line and so part paragraphs. */
  #breakLine(): void {
    if (this.#isAtLineBreak) this.#endRun(true);
    else if (!this.#folder.isEmpty) {
      this.#folder.addBreak();
      this.#isAtLineBreak = true;
    }
  }

  #endRun(isAtEmptyLine: boolean): void {
    this.#isAtLineBreak = false;
    if (!this.#folder.isEmpty) {
      this.#visitor.addRun({
        ...this.#folder.take(),
        index: this.#runCount++,
        container: this.#blocks.at(-1) ?? this.#root,
        isBetweenBreaks: isAtEmptyLine || this.#isAfterEmptyLine,
      });
    }
    this.#isAfterEmptyLine = isAtEmptyLine;
  }
}

/** A longer "link" is one that the page forgot to close, and a simple parser did not close either. */
const LONGEST_LINK_CHARACTERS = 600;

function isLink(element: Element): boolean {
  return (
    element.tagName.toUpperCase() === 'A' &&
    element.hasAttribute('href') &&
    (element.textContent ?? '').length <= LONGEST_LINK_CHARACTERS
  );
}
