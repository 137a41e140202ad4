type Child = Node | string | null;

/** Attributes of an element of ours; `null` and `false` leave one out. */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Makes an element with its attributes and children; words become text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button with its word; only real clicks count, a page cannot press it. */
export function button(
  attributes: Attributes,
  word: Child,
  onPress: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, word);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return made;
}
