// By number, not by class: each frame, and each DOM library, has classes of its own.

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

export function isDocument(node: Node | null | undefined): node is Document {
  return node?.nodeType === 9;
}

export function isShadowRoot(node: Node | null | undefined): node is ShadowRoot {
  return node?.nodeType === 11;
}
