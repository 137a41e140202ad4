import { isWebAddress } from '../../lib/domain/is-note.ts';

/** The address of the web that a reader typed, completed where only `https://` is missing; `null` for all else. */
export function webAddress(typed: string): string | null {
  const text = typed.trim();
  const address = BARE_ADDRESS.test(text) ? `https://${text}` : text;
  return isWebAddress(address) ? new URL(address).href : null;
}

/** "dams.example/letter?page=2": a host with a dot in it and no other scheme. */
const BARE_ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u;

/** An address as readers tell pages apart: "dams.example/letter". */
export function shortAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const rest = `${url.pathname}${url.search}`;
  return `${url.host.replace(/^www\./, '')}${rest === '/' ? '' : rest}`;
}
