import type { CheckStatus } from '../../../../lib/domain/note.ts';

/** One key a status. */
export const STATUS_KEYS = {
  o: 'open',
  c: 'checking',
  s: 'sourced',
  d: 'disputed',
  w: 'wrong',
  n: 'cannot-be-checked',
} as const satisfies Readonly<Record<string, CheckStatus>>;

/** What the other keys do. */
export const STEP_KEYS = {
  j: 'next',
  k: 'previous',
  Enter: 'open',
  e: 'evidence',
  a: 'assignee',
  u: 'undo',
} as const;

export type TriageStep =
  | { readonly kind: 'status'; readonly status: CheckStatus }
  /** Out of a field, so that the keys work again. */
  | { readonly kind: 'leave' }
  | { readonly kind: (typeof STEP_KEYS)[keyof typeof STEP_KEYS] };

/** What a key means on the desk; `null` where it is none of ours, or belongs to somebody else. */
export function stepOfKey(event: KeyboardEvent): TriageStep | null {
  const { key, target, isComposing, defaultPrevented } = event;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (!isPlain || isComposing || defaultPrevented) return null;
  if (key === 'Escape') return isInItem(target) ? { kind: 'leave' } : null;
  if (takesLetters(target)) return null;
  // On a link or a button it presses that.
  if (key === 'Enter' && !isItem(target)) return null;
  if (isOf(STATUS_KEYS, key)) return { kind: 'status', status: STATUS_KEYS[key] };
  return isOf(STEP_KEYS, key) ? { kind: STEP_KEYS[key] } : null;
}

/** Whether letters go into it, as into a field, or choose in it, as in a list. */
function takesLetters(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}

function isItem(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('.desk-item');
}

function isInItem(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('.desk-item') !== null;
}

function isOf<Keys extends object>(keys: Keys, key: string): key is Extract<keyof Keys, string> {
  return Object.hasOwn(keys, key);
}
