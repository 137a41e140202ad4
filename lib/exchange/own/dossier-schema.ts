import * as v from 'valibot';

import { NAME_CHARACTERS, readActorKey } from '../../domain/actor-decision.ts';
import { GAP_KINDS } from '../../domain/analysis.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { isActorDecision } from '../../domain/is-actor-decision.ts';
import { isWebAddress, NOTE_LIMITS } from '../../domain/is-note.ts';
import { NOTE_COLOURS } from '../../domain/note-colours.ts';
import { CHECK_STATUSES } from '../../domain/note.ts';
import { analysisSchema, articleSchema, count, isFoundIn } from './analysis-schema.ts';
import { id, kept } from './kept-schema.ts';

const words = (mostCharacters: number) => v.pipe(v.string(), v.maxLength(mostCharacters));
/** No tag and no question is empty. */
const someWords = (mostCharacters: number) =>
  v.pipe(
    words(mostCharacters),
    v.check((text) => text.trim() !== '', 'Expected some words'),
  );
const webAddress = v.pipe(
  v.string(),
  v.check((text) => isWebAddress(text), 'Expected an address of the web'),
);

const articleRecord = v.strictObject({
  ...kept,
  address: v.string(),
  addresses: v.array(v.string()),
  keys: v.array(v.string()),
  title: v.string(),
  byline: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  published: v.nullable(v.string()),
  note: v.string(),
  isSaved: v.boolean(),
  // Files of before there were any.
  tags: v.optional(v.array(someWords(NOTE_LIMITS.tagCharacters)), []),
  collections: v.optional(v.array(id), []),
});

const textRecord = v.pipe(
  v.strictObject({
    ...kept,
    articleId: id,
    role: v.picklist(['first', 'saved']),
    article: v.nullable(articleSchema),
    analysis: v.nullable(analysisSchema),
  }),
  v.check(
    ({ article, analysis }) => analysis === null || isFoundIn(analysis, article?.text ?? ''),
    'Expected findings of this text',
  ),
);

const passage = v.pipe(
  v.strictObject({
    start: count,
    end: count,
    quote: words(NOTE_LIMITS.passageCharacters),
    prefix: v.string(),
    suffix: v.string(),
    textLength: count,
  }),
  v.check(({ start, end }) => start <= end, 'Expected an end behind the start'),
);

const noteRecord = v.strictObject({
  ...kept,
  articleId: id,
  passage,
  sentence: v.string(),
  colour: v.picklist(NOTE_COLOURS),
  comment: words(NOTE_LIMITS.commentCharacters),
  tags: v.pipe(v.array(someWords(NOTE_LIMITS.tagCharacters)), v.maxLength(NOTE_LIMITS.tags)),
  flag: v.nullable(
    v.strictObject({
      status: v.picklist(CHECK_STATUSES),
      evidence: v.pipe(
        v.array(
          v.strictObject({ address: webAddress, remark: words(NOTE_LIMITS.remarkCharacters) }),
        ),
        v.maxLength(NOTE_LIMITS.evidenceLinks),
      ),
      assignee: v.optional(words(NOTE_LIMITS.assigneeCharacters), ''),
      due: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
    }),
  ),
});

const questionRecord = v.strictObject({
  ...kept,
  articleId: id,
  noteId: v.nullable(id),
  kind: v.picklist(['asked', 'gap', 'reader']),
  gap: v.nullable(v.picklist(GAP_KINDS)),
  text: v.string(),
  found: v.string(),
  quote: v.string(),
  isAnswered: v.boolean(),
  answer: v.string(),
  answerLink: v.union([v.literal(''), webAddress]),
  isDismissed: v.boolean(),
});

const actorKey = v.pipe(
  v.string(),
  v.check((key) => readActorKey(key) !== null, 'Expected the key of an actor'),
);
const actorName = someWords(NAME_CHARACTERS);

const decision = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('rename'), actor: actorKey, name: actorName }),
    v.strictObject({ kind: v.literal('merge'), actor: actorKey, into: actorKey }),
    v.strictObject({ kind: v.literal('split'), actor: actorKey, alias: actorName }),
  ]),
  v.check((one) => isActorDecision(one), 'Expected a decision on two actors'),
);

const decisionRecord = v.strictObject({
  ...kept,
  articleId: id,
  place: count,
  names: v.array(v.string()),
  decision: v.nullable(decision),
});

const records = v.strictObject({
  article: articleRecord,
  texts: v.pipe(v.array(textRecord), v.maxLength(2)),
  notes: v.array(noteRecord),
  questions: v.array(questionRecord),
  decisions: v.array(decisionRecord),
});

/** A dossier as it stands in a file of ours: every field known, nothing deleted, nothing of another article. */
export const dossierSchema: v.GenericSchema<unknown, Dossier> = v.pipe(
  records,
  v.check(belongsTogether, 'Expected records of one article alone'),
);

function belongsTogether(dossier: v.InferOutput<typeof records>): boolean {
  const { article, texts, notes, questions, decisions } = dossier;
  const noteIds = new Set(notes.map((note) => note.id));
  return (
    [...texts, ...notes, ...questions, ...decisions].every(
      ({ articleId }) => articleId === article.id,
    ) &&
    questions.every(({ noteId }) => noteId === null || noteIds.has(noteId)) &&
    new Set(texts.map(({ role }) => role)).size === texts.length
  );
}
