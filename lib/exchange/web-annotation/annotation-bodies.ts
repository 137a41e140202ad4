import { CHECK_STATUSES, type CheckStatus, type EvidenceLink } from '../../domain/note.ts';
import { isWebAddress, NOTE_LIMITS } from '../../domain/is-note.ts';
import { plainWords } from '../incoming/plain-words.ts';
import type { Body } from './annotation-schema.ts';

/** What the bodies of an annotation say, in our words. */
export interface Said {
  readonly comment: string;
  readonly tags: readonly string[];
  readonly questions: readonly string[];
  readonly status: CheckStatus | null;
  readonly evidence: readonly EvidenceLink[];
}

/** One thing that a body says, and what for. */
interface Saying {
  readonly words: string;
  readonly purposes: readonly string[];
}

/**
 * Sorts what is said by its purpose. A body without one has the annotation's; words whose purpose we have
 * no place for are a comment, since nothing of them may be lost.
 */
export function readBodies(bodies: readonly Body[], motivation: readonly string[]): Said {
  const sayings = bodies.flatMap((body) => sayingsOf(body, motivation));
  const wordsFor = (...purposes: readonly string[]) =>
    sayings.filter((saying) => purposes.includes(kindOf(saying))).map(({ words }) => words);
  const status = CHECK_STATUSES.find((one) => wordsFor('status').includes(one)) ?? null;
  const evidence = bodies.flatMap(evidenceIn).slice(0, NOTE_LIMITS.evidenceLinks);
  // Evidence belongs to a status: without one its addresses are words like others.
  const links =
    status === null ? evidence.map(({ address, remark }) => `${address} ${remark}`) : [];
  return {
    comment: [...wordsFor('comment'), ...links.map((link) => link.trim())].join('\n\n'),
    tags: wordsFor('tag'),
    questions: wordsFor('question').filter((words) => words.trim() !== ''),
    status,
    evidence: status === null ? [] : evidence,
  };
}

const KIND_OF_PURPOSE: Readonly<Record<string, string>> = {
  tagging: 'tag',
  classifying: 'tag',
  questioning: 'question',
  // How it looks, not what it says: other programs put a colour there.
  highlighting: 'look',
};

function kindOf({ words, purposes }: Saying): string {
  const isStatus = CHECK_STATUSES.some((status) => status === words);
  if (isStatus && purposes.includes('assessing')) return 'status';
  if (purposes.includes('commenting')) return 'comment';
  const known = purposes.find((purpose) => Object.hasOwn(KIND_OF_PURPOSE, purpose)) ?? '';
  return KIND_OF_PURPOSE[known] ?? 'comment';
}

function sayingsOf(body: Body, motivation: readonly string[]): Saying[] {
  const [words, own] =
    typeof body === 'string'
      ? [body, []]
      : [body.format === 'text/html' ? plainWords(body.value) : body.value, body.purpose];
  // What stands elsewhere is at least told where.
  const elsewhere = typeof body === 'string' || body.source ? '' : body.id;
  const said = words.trim() === '' && isWebAddress(elsewhere) ? elsewhere : words;
  const purposes = (own.length > 0 ? own : motivation).map(withoutPrefix);
  return said === '' ? [] : [{ words: said, purposes }];
}

/** "oa:tagging" is "tagging". */
function withoutPrefix(purpose: string): string {
  return purpose.slice(Math.max(purpose.lastIndexOf(':'), purpose.lastIndexOf('#')) + 1);
}

function evidenceIn(body: Body): EvidenceLink[] {
  if (typeof body === 'string' || !body.source) return [];
  const { source } = body;
  const { id, label } = typeof source === 'string' ? { id: source, label: '' } : source;
  return isWebAddress(id) && label.length <= NOTE_LIMITS.remarkCharacters
    ? [{ address: id, remark: label }]
    : [];
}
