/** What a walk reads of an element; the fields of a form come before them in browsers. */
const MEMBERS = [
  'nodeType',
  'tagName',
  'localName',
  'className',
  'parentElement',
  'childNodes',
  'shadowRoot',
  'assignedNodes',
  'contentDocument',
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
 * Whether a form has fields that stand in for what we read of it. Nobody knows where
 * `<input name="parentElement">` would lead, so such a form is passed by with everything in it.
 */
export function isMaskedForm(node: Node): boolean {
  // By what it is called, not by its class: a frame has classes of its own.
  const isForm = Object.prototype.toString.call(node) === '[object HTMLFormElement]';
  return isForm && MEMBERS.some((name) => Object.hasOwn(node, name));
}
