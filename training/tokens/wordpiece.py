"""Greedy longest-match word pieces (Wu et al. 2016) over the engine's tokens."""

import unicodedata


class WordPieces:
    """Pieces of a token by a BERT vocabulary; text is lower-cased and stripped of accents."""

    def __init__(self, vocabulary: list[str]):
        self._ids = {piece: at for at, piece in enumerate(vocabulary)}
        self._unknown = self._ids["[UNK]"]
        self._cache: dict[str, list[int]] = {}
        self.first, self.last, self.padding = (self._ids[mark] for mark in ("[CLS]", "[SEP]", "[PAD]"))

    def of(self, token: str) -> list[int]:
        """The numbers of the token's pieces: at least one, at most eight."""
        if token not in self._cache:
            plain = unicodedata.normalize("NFD", token.lower())
            plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
            self._cache[token] = [piece for part in _parts(plain) for piece in self._split(part)][:8] or [self._unknown]
        return self._cache[token]

    def _split(self, word: str) -> list[int]:
        pieces, at = [], 0
        while at < len(word):
            for end in range(len(word), at, -1):
                piece = ("##" if at > 0 else "") + word[at:end]
                if piece in self._ids:
                    pieces.append(self._ids[piece])
                    at = end
                    break
            else:
                return [self._unknown]
        return pieces


def _parts(token: str) -> list[str]:
    """BERT cuts at every mark: "so-called" is three words to it."""
    parts: list[str] = []
    word = ""
    for character in token.translate({0x2018: "'", 0x2019: "'"}):
        if character.isalnum():
            word += character
            continue
        parts += [word, character] if word else [character]
        word = ""
    return [*parts, word] if word else parts
