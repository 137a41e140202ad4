import { webAddress } from '../../notes/web-address.ts';

/** The address that was typed, empty where there is none; `null` for what is no address of the web. */
export function linkOf(typed: string): string | null {
  return typed.trim() === '' ? '' : webAddress(typed);
}
