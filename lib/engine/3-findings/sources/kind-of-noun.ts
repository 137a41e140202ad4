import type { Source } from '../../../domain/analysis.ts';
import type { Token } from '../../1-sentences/annotated-text.ts';
import { startsCapital } from '../../2-tags/attributions/word-classes.ts';
import type { SourceNoun } from './source-nouns.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** What the article says elsewhere about the one whom a phrase means. */
export interface Elsewhere {
  /** It brings "a driver" up before "the driver". */
  readonly isIntroduced: (phrase: SourcePhrase) => boolean;
  /** It names a body of this kind: "the commission" after "the Harbour Commission". */
  readonly isNamed: (phrase: SourcePhrase) => boolean;
  /** It only begins: who is described there is mostly named later. */
  readonly isBeginning: (phrase: SourcePhrase) => boolean;
  /** It writes the word with a capital inside a sentence too, and never without. */
  readonly isOnlyCapital: (word: Token) => boolean;
}

/** Bodies that are called by the name of whom they belong to: "the Ortiz campaign", "her company". */
const CALLED_BY_OWNER =
  /^(?:campaign|administration|company|foundation|charity|estate|government|firm|business)$/;

/** By whether a reader could find the source: an office or body, a document, or nobody. */
export function kindOfNoun(
  noun: SourceNoun,
  phrase: SourcePhrase,
  elsewhere: Elsewhere,
): Source['kind'] {
  switch (noun) {
    case 'document':
      return 'document';
    case 'voice':
      return 'role';
    case 'insider':
    case 'people':
    case 'public':
    case 'bodies':
      return 'unnamed';
    case 'office':
      // "Federal judge" without an article is a headline's.
      return phrase.isIndefinite && !isFoundAnyway(phrase, elsewhere) ? 'unnamed' : 'role';
    case 'offices':
      return phrase.isDefinite || phrase.hasOwner || phrase.isPair ? 'role' : 'unnamed';
    case 'circle':
      return phrase.isIndefinite ? 'unnamed' : kindOfBody(phrase, elsewhere);
    case 'body':
      return kindOfBody(phrase, elsewhere);
    case 'kin':
      // "Mother remembered it": whose, the article has said.
      return phrase.hasOwner || startsCapital(phrase.head.text)
        ? 'role'
        : kindOfPerson(phrase, elsewhere);
    case 'person':
      return kindOfPerson(phrase, elsewhere);
  }
}

function kindOfBody(phrase: SourcePhrase, elsewhere: Elsewhere): Source['kind'] {
  const isCalledByOwner =
    CALLED_BY_OWNER.test(phrase.head.lower) && (phrase.hasOwner || phrase.hasNameBefore);
  if (isCalledByOwner) return 'named';
  return !phrase.isIndefinite && elsewhere.isNamed(phrase) ? 'named' : 'role';
}

/** A judge rules on the record, and "a former mayor" of the first lines has a name in the next. */
function isFoundAnyway(phrase: SourcePhrase, elsewhere: Elsewhere): boolean {
  return /^(?:judge|justice)$/.test(phrase.head.lower) || elsewhere.isBeginning(phrase);
}

/** "The driver" is somebody the article has told of; if only as "a driver", nobody knows which. */
function kindOfPerson(phrase: SourcePhrase, elsewhere: Elsewhere): Source['kind'] {
  if (phrase.isDefinite) return elsewhere.isIntroduced(phrase) ? 'unnamed' : 'role';
  return phrase.isIndefinite && elsewhere.isBeginning(phrase) ? 'role' : 'unnamed';
}
