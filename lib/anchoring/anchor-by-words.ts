import type { Anchor } from '../domain/passage.ts';
import { type AlignmentRoom, alignWords, makeAlignmentRoom } from './align-words.ts';
import { type Candidate, readCandidate } from './candidate.ts';
import { type ExpectedPlace, expectPlace } from './expect-place.ts';
import type { TextIndex } from './index-text.ts';
import { chanceBits, judgeCandidates } from './judge-candidates.ts';
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
  const candidates = findCandidates(pattern, index, expected, room);
  return judgeCandidates(candidates, expected, chanceBits(index));
}

function findCandidates(
  pattern: Pattern,
  index: TextIndex,
  expected: ExpectedPlace,
  room: SearchRoom,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { from, to } of voteForPlaces(pattern, index, room.ballot)) {
    const band = { from: from - WORDS_OF_DRIFT, to: to + WORDS_OF_DRIFT };
    const alignment = alignWords(pattern, index, band, room.table);
    const candidate = readCandidate(pattern, index, alignment, expected);
    if (candidates.every((other) => !isSamePlace(candidate, other))) candidates.push(candidate);
  }
  return candidates;
}

function isSamePlace({ span: one }: Candidate, { span: other }: Candidate): boolean {
  return one !== null && other !== null && one.start === other.start && one.end === other.end;
}
