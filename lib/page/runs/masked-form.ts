/** What a walk reads of an element; the fields of a form come before them in browsers. */
const MEMBERS = [
  'nodeType',
  'tagName',
  'localName',
  'className',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'childNodes',
  'childElementCount',
  'textContent',
  'ownerDocument',
  'baseURI',
  'isConnected',
  'checkVisibility',
  'closest',
  'matches',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
  'getRootNode',
];

/**
 * Whether a form has fields that stand in for what we read of it. `<input name="nextSibling">` would
 * lead a walk in circles for ever, so such a form is passed by with everything in it.
 */
export function isMaskedForm(node: Node): boolean {
  // Other DOM libraries, where there is no such class, let no field stand in for anything.
  const isForm = typeof HTMLFormElement === 'function' && node instanceof HTMLFormElement;
  return isForm && MEMBERS.some((name) => Object.hasOwn(node, name));
}

/** The node behind this one, whatever the fields of a form are called. */
export function nextSiblingOf(node: Node): Node | null {
  return isMaskedForm(node) ? own(node, 'nextSibling') : node.nextSibling;
}

/** The node around this one, whatever the fields of a form are called. */
export function parentOf(node: Node): Node | null {
  return isMaskedForm(node) ? own(node, 'parentNode') : node.parentNode;
}

function own(node: Node, name: 'nextSibling' | 'parentNode'): Node | null {
  const member: unknown = Reflect.get(Node.prototype, name, node);
  return member instanceof Node ? member : null;
}
