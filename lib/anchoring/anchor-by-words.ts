import type { Anchor } from '../domain/passage.ts';
import { type AlignmentRoom, alignWords, type Band, makeAlignmentRoom } from './align-words.ts';
import { type Candidate, readCandidate } from './candidate.ts';
import { expectPlace } from './expect-place.ts';
import { findCopies } from './find-copies.ts';
import type { TextIndex } from './index-text.ts';
import { chanceBits, isUnchanged, judgeCandidates } from './judge-candidates.ts';
import type { Pattern } from './read-pattern.ts';
import { type Ballot, makeBallot, voteForPlaces } from './vote-for-places.ts';

/** Words that may have been put in or taken out on the way from one end of a passage to the other. */
const WORDS_OF_DRIFT = 20;

/** What a search by words uses again and again. */
export interface SearchRoom {
  readonly ballot: Ballot;
  readonly table: AlignmentRoom;
}

/** Room for searching a text. */
export function makeSearchRoom(index: TextIndex): SearchRoom {
  return { ballot: makeBallot(index), table: makeAlignmentRoom() };
}

/** Where the passage is, by those of its words and its context's that are still there. */
export function anchorByWords(pattern: Pattern, index: TextIndex, room: SearchRoom): Anchor {
  const expected = expectPlace(pattern.passage, index.text.length);
  const read = (band: Band): Candidate => {
    const wide = { from: band.from - WORDS_OF_DRIFT, to: band.to + WORDS_OF_DRIFT };
    const alignment = alignWords(pattern, index, wide, room.table);
    return readCandidate(pattern, index, alignment, expected);
  };
  const voted = voteForPlaces(pattern, index, room.ballot).map(read);
  const copies = voted.some(isUnchanged) ? [] : findCopies(pattern, index).map(read);
  const candidates = withoutDoubles([...voted, ...copies]);
  return judgeCandidates(candidates, expected, chanceBits(index));
}

function withoutDoubles(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (candidate, at) => !candidates.slice(0, at).some((other) => isSamePlace(candidate, other)),
  );
}

function isSamePlace({ span: one }: Candidate, { span: other }: Candidate): boolean {
  return one !== null && other !== null && one.start === other.start && one.end === other.end;
}
