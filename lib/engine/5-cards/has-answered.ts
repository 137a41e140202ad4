import type { Actor } from '../../domain/analysis.ts';
import type { Article } from '../../domain/article.ts';
import { textOf } from '../../domain/span.ts';

const ANSWERS = String.raw`(?:den(?:y|ies|ied|ying)\b|plead(?:s|ed|ing)?\b|pled\b|apologi[sz](?:e|es|ed|ing)\b|admit(?:s|ted|ting)?\b|acknowledg(?:e|es|ed|ing)\b|insist(?:s|ed|ing)?\b|respond(?:s|ed|ing)?\b|repl(?:y|ies|ied)\b|defend(?:s|ed|ing)? (?:him|her|it|them)self|(?:dismiss|reject|disput|refut|contest)(?:e?s|ed|ing)? (?:\p{L}+ ){0,2}(?:claims?|charges|allegations?|accusations?|criticisms?|findings|report)\b)`;
/** Right behind the name, or with a word or two between: "Harlow has previously denied". */
const BEHIND = new RegExp(String.raw`^,?(?: who)?(?: \p{L}+){0,3}? ${ANSWERS}`, 'iu');
const NOT_ANSWERED = /\b(?:not|never|n['’]t|yet|declin\p{L}*|refus\p{L}*|fail\p{L}*)\b|n['’]t\b/iu;
const IN_HEADLINE = /\b(?:not guilty|den(?:y|ies|ied)|apologi[sz]es?|admits?|responds?)\b/i;

const CHARACTERS_BEHIND = 90;

/** Whether the article tells in its own words that the actor answered: “denied the charges”. */
export function hasAnswered(text: string, { mentions }: Actor): boolean {
  return mentions.some(({ end }) => {
    const found = BEHIND.exec(text.slice(end, end + CHARACTERS_BEHIND));
    return found !== null && !NOT_ANSWERED.test(found[0]);
  });
}

/** Whether the headline tells of an answer; it may call the actor by a role that nobody can resolve. */
export function headlineAnswers({ text, blocks }: Article): boolean {
  return blocks.some((block) => block.kind === 'headline' && IN_HEADLINE.test(textOf(text, block)));
}
