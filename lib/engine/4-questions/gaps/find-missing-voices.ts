import type { Actor, Mention, Statement } from '../../../domain/analysis.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { sentenceAt } from '../../1-sentences/sentence-at.ts';
import type { Gap } from '../gap.ts';
import { type Passage, passagesOf, prominence } from './passages.ts';

/** Right before the name: "accused Harlow of", "blames Harlow for". */
const ACCUSES =
  /\b(?:accus(?:e|es|ed|ing)|sued|suing|blam(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)(?: that)?)\s+(?:the\s+)?$/i;
/** Right behind the name: "is accused of", "was charged with". */
const ACCUSED =
  /^\s*(?:is|are|was|were|has been|have been|stands?)\s+(?:also\s+)?(?:accused|suspected|charged with|alleged to|blamed for|sued)\b/i;
/** Words for an answer that need not stand beside the name. */
const ANSWERED_ANYWHERE =
  /\b(?:plead\w*|not guilty|comment(?:ing)? on|to comment|for comment|not be reached|denie[sd])\b/i;
const OF_WHAT = /\b(?:of|for|over)\b/;
/** Somebody asked, or was answered: a lawyer, a denial, a plea, a call that was not returned. */
const ANSWERED =
  /\b(?:comment(?:s|ed)?|respon(?:d|ds|ded|se|ses)|repl(?:y|ied|ies)|den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|dismiss(?:ed|es)?|refut\w+|lawyers?|attorneys?|spokes\w+|plead\w*|pled|reached|insist(?:s|ed)?|statement|apologi[sz]\w+|admit\w*|defen[cds]\w*|told|said|says|tweet\w*|acknowledg\w*|interview\w*|convict\w*|sentenced|guilty|died|dead|late)\b/i;

/** Who is missing: somebody accused who neither speaks in the article nor was asked, as far as it tells. */
export function findMissingVoices(
  annotated: AnnotatedText,
  statements: readonly Statement[],
  actors: readonly Actor[],
): Gap[] {
  const speakers = new Set(statements.map(({ source }) => source?.actor));
  const passages = new Map(passagesOf(annotated).map((passage) => [passage.sentence, passage]));
  return actors
    .filter(({ id, type }) => !speakers.has(id) && (type === 'person' || type === 'organization'))
    .flatMap((actor) => {
      const accused = actor.mentions.filter((mention) => {
        const sentence = sentenceAt(annotated.sentences, mention.start);
        const passage = sentence && passages.get(sentence);
        return passage !== undefined && isAccused(passage, mention);
      });
      const at = accused[0];
      if (at === undefined || isAnswered(annotated, actor)) return [];
      const text = `What does ${actor.name} say to this, and did anybody ask?`;
      const weight = prominence(annotated, at) + accused.length / 2;
      return [{ kind: 'missing', start: at.start, end: at.end, text, weight }];
    });
}

function isAccused({ sentence, words }: Passage, { kind, start, end }: Mention): boolean {
  if (kind !== 'name' || start < sentence.start || end > sentence.end) return false;
  const before = words.slice(Math.max(0, start - sentence.start - 40), start - sentence.start);
  const behind = words.slice(end - sentence.start, end - sentence.start + 60);
  return (ACCUSES.test(before) && OF_WHAT.test(behind.slice(0, 12))) || ACCUSED.test(behind);
}

/** Whether any paragraph that speaks of the actor has a word for an answer beside the accusation itself. */
function isAnswered({ article }: AnnotatedText, { mentions }: Actor): boolean {
  if (ANSWERED_ANYWHERE.test(`${article.title} ${article.text}`)) return true;
  const about = article.blocks.filter(({ start, end }) =>
    mentions.some((mention) => start <= mention.start && mention.start < end),
  );
  return about.some(({ start, end }) => ANSWERED.test(article.text.slice(start, end)));
}
