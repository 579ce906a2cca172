type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with attributes and children; texts stay texts, whatever they hold. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** A button that submits nothing. */
export function button(
  attributes: Attributes,
  text: string,
  onClick: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onClick);
  return made;
}

/** Sets attributes: true as an empty one, false and undefined not at all. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? '' : String(value));
  }
}

/** The one element of a part of the page; throws where it is missing, which is a fault of the page. */
export function partOf<Found extends HTMLElement>(root: ParentNode, name: string): Found {
  const found = root.querySelector<Found>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`the page has no part ${name}`);
  return found;
}

/** Puts in children; where they stand there already nothing moves, so that none loses the focus. */
export function setChildren(host: Element, wanted: readonly Element[]): void {
  const isSame =
    wanted.length === host.childElementCount &&
    wanted.every((own, at) => own === host.children[at]);
  if (!isSame) host.replaceChildren(...wanted);
}
