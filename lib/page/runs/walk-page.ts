import { BLOCKS, MEDIA, UNREAD } from './element-kinds.ts';
import { createTextFolder } from './fold-text.ts';
import { isHidden } from './is-hidden.ts';
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
  const walker = createWalker(root, visitor);
  let node: Node = root;
  for (let count = 1; ; count++) {
    const child = walker.enter(node) ? node.firstChild : null;
    let next = child;
    for (let left: Node = node; next === null; left = left.parentNode ?? root) {
      walker.leave(left);
      if (left === root) return;
      next = left.nextSibling;
    }
    node = next;
    if (count % NODES_A_STEP === 0) yield;
  }
}

interface Walker {
  /** Whether to go on to the node's children. */
  enter(node: Node): boolean;
  leave(node: Node): void;
}

function createWalker(root: Element, visitor: PageVisitor): Walker {
  const folder = createTextFolder();
  const blocks: Element[] = [];
  const unread = new Set<Node>();
  let runCount = 0;
  let hasBreak = false;
  let isAfterBreaks = false;

  function endRun(endsInBreaks: boolean): void {
    hasBreak = false;
    if (!folder.isEmpty()) {
      const container = blocks.at(-1) ?? root;
      const isBetweenBreaks = endsInBreaks || isAfterBreaks;
      visitor.addRun({ ...folder.take(), index: runCount++, container, isBetweenBreaks });
    }
    isAfterBreaks = endsInBreaks;
  }

  function breakLine(): void {
    if (hasBreak) endRun(true);
    else if (!folder.isEmpty()) {
      folder.addBreak();
      hasBreak = true;
    }
  }

  function enterElement(element: Element): boolean {
    const name = element.tagName.toUpperCase();
    if (name === 'BR') breakLine();
    else if (MEDIA.has(name)) visitor.addMedia(element);
    else if (UNREAD.has(name) || isHidden(element)) unread.add(element);
    else if (BLOCKS.has(name)) {
      endRun(false);
      blocks.push(element);
      visitor.enterBlock(element);
      return true;
    } else {
      if (name === 'A') folder.openLink(element);
      return true;
    }
    return false;
  }

  return {
    enter(node) {
      if (isElement(node)) return enterElement(node);
      if (isText(node) && /\S/.test(node.data)) {
        folder.addText(node);
        hasBreak = false;
      } else if (isText(node)) folder.addText(node);
      return false;
    },
    leave(node) {
      if (!isElement(node) || unread.has(node)) return;
      if (node === blocks.at(-1)) {
        endRun(false);
        blocks.pop();
        visitor.leaveBlock(node);
      } else if (node.tagName.toUpperCase() === 'A') folder.closeLink();
    },
  };
}
