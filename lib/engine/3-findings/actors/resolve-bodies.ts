import type { Span } from '../../../domain/span.ts';
import type { AnnotatedText, Token } from '../../1-sentences/annotated-text.ts';
import { wordTable } from '../../1-sentences/word-table.ts';
import { type ActorDraft, tagsOf } from './actor-draft.ts';
import { goesOn } from './role-bearers.ts';

/** Kinds of organizations by which the one named just before is called: "the ministry". */
const BODIES = wordTable(`
  ministry department agency administration authority bureau commission committee subcommittee council
  university college school institute hospital bank fund foundation association federation union party
  court tribunal church museum library academy league
`);
/** How many sentences back the full name may be. */
const FARTHEST_SENTENCES = 4;

/** Where an organization is named. */
interface BodyMention extends Span {
  readonly draft: ActorDraft;
}

/** Adds "the ministry" and the like to the one organization of that kind, shortly after it was named. */
export function resolveBodies(
  { tokens, sentences }: AnnotatedText,
  organizations: readonly ActorDraft[],
): void {
  const byKind = organizationsByKind(organizations);
  const mentions: BodyMention[] = organizations
    .flatMap((draft) => tagsOf(draft).map(({ start, end }) => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start);
  const namedIn = new Map<ActorDraft, number>();
  let next = 0;
  sentences.forEach((sentence, index) => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { start } = tokens[at]!;
      for (; next < mentions.length && mentions[next]!.start <= start; next++) {
        namedIn.set(mentions[next]!.draft, index);
      }
      const draft = bodyAt(tokens, at, byKind);
      if (draft === null || index - (namedIn.get(draft) ?? -Infinity) > FARTHEST_SENTENCES)
        continue;
      draft.otherMentions.push({ start, end: tokens[at + 1]!.end, kind: 'role' });
      namedIn.set(draft, index);
    }
  });
}

/** The one organization of the kind that "the …" names here. */
function bodyAt(
  tokens: readonly Token[],
  at: number,
  byKind: ReadonlyMap<string, ReadonlySet<ActorDraft>>,
): ActorDraft | null {
  if (tokens[at]!.lower !== 'the') return null;
  const found = byKind.get(tokens[at + 1]?.lower ?? '');
  if (found?.size !== 1 || goesOn(tokens[at + 2])) return null;
  const [only = null] = found;
  return only;
}

/** "Ministry of Health" and "Health Ministry" are ministries. */
function organizationsByKind(organizations: readonly ActorDraft[]): Map<string, Set<ActorDraft>> {
  const byKind = new Map<string, Set<ActorDraft>>();
  for (const draft of organizations) {
    for (const { words } of draft.groups) {
      const kind = (words[1] === 'of' ? words[0] : words.at(-1))?.toLowerCase() ?? '';
      if (words.length > 1 && BODIES.has(kind)) {
        byKind.set(kind, (byKind.get(kind) ?? new Set()).add(draft));
      }
    }
  }
  return byKind;
}
