/** Where in the library the reader is; `parameters` is what stands behind the question mark of its address. */
export type Route = (
  | { readonly name: 'shelf' | 'desk' | 'exchange' }
  | { readonly name: 'article' | 'compare'; readonly id: string }
  | { readonly name: 'actor'; readonly key: string }
) & { readonly parameters: string };

export type RouteName = Route['name'];
export type RouteTo<Name extends RouteName> = Route & { readonly name: Name };

/** "#/article/7f3…" as a route; an address that means nothing leads to the shelf. */
export function routeOf(hash: string): Route {
  const [path, parameters] = split(hash.replace(/^#?\/?/, ''));
  const [name = '', what = ''] = path.split('/');
  const subject = decoded(what);
  switch (name) {
    case 'desk':
    case 'exchange':
      return { name, parameters };
    case 'article':
    case 'compare':
      return subject === '' ? SHELF : { name, id: subject, parameters };
    case 'actor':
      return subject === '' ? SHELF : { name, key: subject, parameters };
    default:
      return { name: 'shelf', parameters };
  }
}

/** The address of a route within the page: what a link to it says. */
export function hashOf(route: Route): string {
  return `#/${pathOf(route)}${route.parameters === '' ? '' : `?${route.parameters}`}`;
}

function pathOf(route: Route): string {
  switch (route.name) {
    case 'shelf':
      return '';
    case 'desk':
    case 'exchange':
      return route.name;
    case 'article':
    case 'compare':
      return `${route.name}/${encodeURIComponent(route.id)}`;
    case 'actor':
      return `actor/${encodeURIComponent(route.key)}`;
  }
}

/** Whether both lead to the same view of the same thing, however it is filtered. */
export function isSamePlace(a: Route, b: Route): boolean {
  return pathOf(a) === pathOf(b);
}

export const SHELF: Route = { name: 'shelf', parameters: '' };

/** A view of its own for one article or actor. */
export function toArticle(id: string): string {
  return hashOf({ name: 'article', id, parameters: '' });
}

function split(address: string): [path: string, parameters: string] {
  const at = address.indexOf('?');
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Typed by hand, with a percent sign that stands for nothing.
    return '';
  }
}
