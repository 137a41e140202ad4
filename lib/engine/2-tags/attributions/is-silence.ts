import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import type { AttributionTag } from '../tags.ts';

const COMMENT = /^(?:(?:to|on|for)\s+)?(?:comments?|be interviewed|respond|discuss it)\b/i;
const WOULD_NOT =
  /\b(?:declin|refus|not|n['’]t|unavailable|respon|return|repl|request|seek|sought|ask)/i;
/** "has not responded to requests to substantiate the claim" */
const UNANSWERED =
  /\b(?:not|n['’]t|never)\b.*\b(?:respond|repl|return)\w*(?: \w+)* (?:requests?|calls?|messages?|inquiries|questions?)\b/i;
const NAMELESS =
  /^(?:(?:to|for|that)\s+)?(?:\w+\s+)?(?:not (?:to )?be (?:named|identified|quoted)|(?:not be|be) (?:named|identified|quoted)|(?:remain )?anonym|anonymity)/i;
const ASKED = /\b(?:ask|request|condition|demand|insist|want|grant|prefer)/i;

/** "declined to comment", "asked not to be named": who says nothing, or how, is no statement. */
export function isSilence(
  { article }: AnnotatedText,
  { voice, cue, content }: AttributionTag,
): boolean {
  const [first] = content;
  if (voice === 'quote' || cue === null || first === undefined) return false;
  const said = article.text.slice(first.start, first.end);
  const words = article.text.slice(cue.start, cue.end);
  if (UNANSWERED.test(words)) return true;
  return (
    (COMMENT.test(said) && WOULD_NOT.test(words)) || (NAMELESS.test(said) && ASKED.test(words))
  );
}
