"""Writes the articles with names once more, in which the rarer names have become others.

The network learns the names of its training articles by heart; in these it meets names it does not know
where it knows the words around them. A name stays the same through an article, and of its type.

    python rename_articles.py

`renamed.jsonl` holds the texts with their labels, `renamings.json` which tokens were exchanged.
"""

import json
import random
from collections import Counter

from articles import Article, read_articles, tokens_of
from data_sets import CACHE
from words_alone import NAMED_TYPES

# A word in the names of more articles is known to everybody: "University", "China".
MOST_ARTICLES = 6
# A word that is also written small this often is an ordinary one.
MOST_SMALL = 0.1
SHARE_KEPT = 0.15


def main() -> None:
    random.seed(3)
    articles = read_articles("entities-worldwide-train")
    names = json.loads(CACHE.joinpath("name-words.json").read_text(encoding="utf-8"))
    is_own = _own_words(articles)
    renamings, lines = {}, []
    for article in articles:
        if any(ord(character) > 0xFFFF for character in article.raw["text"]):
            continue  # there positions in Python are others than the engine's
        exchanged = _choose(article, is_own, names)
        renamings[f"renamed-{article.id}"] = [(token, word, name_type) for token, (word, name_type, _) in exchanged.items()]
        lines.append(json.dumps(_rewritten(article, {token: new for token, (_, _, new) in exchanged.items()})))
    CACHE.joinpath("renamed.jsonl").write_text("\n".join(lines), encoding="utf-8")
    CACHE.joinpath("renamings.json").write_text(json.dumps(renamings), encoding="utf-8")
    print(f"{len(lines)} articles, {sum(map(len, renamings.values()))} words of names exchanged")


def _own_words(articles: list[Article]) -> set[str]:
    """Words that stand for somebody or something of their own: seldom written small, in few articles."""
    small, capital, in_names = Counter(), Counter(), Counter()
    for article in articles:
        within = set()
        for token, label in zip(article.tokens, article.labels["name"]):
            word = token.lower()
            small[word] += token[:1].islower()
            capital[word] += token[:1].isupper()
            if label > 0 and token[:1].isupper():
                within.add(word)
        in_names.update(within)
    return {word for word, count in in_names.items() if count <= MOST_ARTICLES and small[word] <= MOST_SMALL * capital[word]}


def _choose(article: Article, is_own: set[str], names: dict[str, list[str]]) -> dict[int, tuple[str, str, str]]:
    """Token → the word as it was, the type of its new name, and the new name as it is written."""
    chosen: dict[str, tuple[str, str]] = {}
    exchanged = {}
    for entity in sorted(article.raw["entities"], key=lambda each: each["start"]):
        span = tokens_of(article, entity["start"], entity["end"]) if entity["type"] in NAMED_TYPES else None
        for at in range(*span) if span else ():
            token = article.tokens[at]
            word = token.lower()
            if not token[:1].isupper() or not token.isalpha() or len(token) < 3 or word not in is_own:
                continue
            if word not in chosen:
                # Organizations are called after people and places, too.
                is_part = entity["type"] == "organization" and span[1] - span[0] > 1
                name_type = random.choice(NAMED_TYPES) if is_part else entity["type"]
                if random.random() < SHARE_KEPT:
                    continue
                chosen[word] = (name_type, random.choice(names[name_type]))
            name_type, new = chosen[word]
            exchanged[at] = (word, name_type, new.upper() if token.isupper() else new.capitalize())
    return exchanged


def _rewritten(article: Article, exchanged: dict[int, str]) -> dict:
    text, at, parts, moves = article.raw["text"], 0, [], []
    for token in sorted(exchanged):
        start, end = int(article.starts[token]), int(article.ends[token])
        parts += [text[at:start], exchanged[token]]
        moves.append((end, len(exchanged[token]) - (end - start)))
        at = end
    moved = lambda place: place + sum(by for end, by in moves if end <= place)
    entities = [{**each, "start": moved(each["start"]), "end": moved(each["end"])} for each in article.raw["entities"]]
    return {"id": f"renamed-{article.id}", "text": "".join([*parts, text[at:]]), "entities": entities}


if __name__ == "__main__":
    main()
