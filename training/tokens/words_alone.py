"""Writes what the teacher of names makes of every word by itself, and which words it takes for names.

A word's GloVe vector tells what it is written beside; the teacher knows parts of words and more of the
world. The rarer words are asked a few of each kind.

    python words_alone.py MPNET_FOLDER NAME_TEACHER.pt GLOVE.json
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch

from choose_vocabulary import RARE_WORD, hash_of
from data_sets import CACHE
from mpnet import FIRST_POSITION, WIDTH, NameTeacher
from tasks import TASKS
from teacher import shape_of
from train_name_teacher import read_pieces
from wordpiece import WordPieces

COMPONENTS = 112
BATCH = 512
# Of each kind so many words are asked, and of all rare ones the commonest so many, as names to put in.
ASKED_OF_A_KIND, ASKED_FOR_NAMES = 3, 36000
# A word is a name of a type where the teacher is surer than this.
SURE = 0.55
NAMED_TYPES = ("person", "organization", "place")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("teacher", type=Path)
    parser.add_argument("glove", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)  # the batches are small
    model = NameTeacher(options.folder)
    model.load_state_dict(torch.load(options.teacher))
    model.eval()
    pieces = read_pieces(options.folder)
    words = CACHE.joinpath("vocabulary.txt").read_text(encoding="utf-8").split("\n")
    known = set(words)
    glove = json.loads(options.glove.read_text(encoding="utf-8"))["vectors"]
    rare = [word for word in glove if word not in known and RARE_WORD.match(word)]
    kinds = _kinds_of(rare)
    own = _ask(model, pieces, words)
    by_kind = _ask(model, pieces, [word for kind in kinds for word in kinds[kind]])
    np.save(CACHE / "words-alone.npy", _reduced(own, _means(by_kind, kinds)))
    names = [word for word in rare if word.isalpha() and word.isascii() and 3 <= len(word) < 14][:ASKED_FOR_NAMES]
    heard = np.concatenate([own, _ask(model, pieces, names)])
    by_type = _names_by_type([*words, *names], heard[:, WIDTH:])
    CACHE.joinpath("name-words.json").write_text(json.dumps(by_type), encoding="utf-8")
    print({name_type: len(each) for name_type, each in by_type.items()})


def _kinds_of(rare: list[str]) -> dict[int, list[str]]:
    """The commonest words of each kind."""
    hashes, codes = np.fromfile(CACHE / "rare-hashes.bin", dtype=np.int32), np.fromfile(CACHE / "rare-kinds.bin", dtype=np.int16)
    kind_by_hash = dict(zip(hashes.tolist(), codes.tolist()))
    kinds: dict[int, list[str]] = defaultdict(list)
    for word in rare:
        of_kind = kinds[kind_by_hash[hash_of(word)]]
        if len(of_kind) < ASKED_OF_A_KIND:
            of_kind.append(word)
    return kinds


@torch.no_grad()
def _ask(model: NameTeacher, pieces: WordPieces, words: list[str]) -> np.ndarray:
    """The teacher's last numbers and its logits for each word, written with a capital and nothing around it."""
    ids = [pieces.of(word) for word in words]
    order = sorted(range(len(words)), key=lambda at: len(ids[at]))
    heard = np.zeros((len(words), WIDTH + TASKS["name"]), dtype=np.float32)
    for start in range(0, len(order), BATCH):
        part = order[start : start + BATCH]
        length = max(len(ids[at]) for at in part) + 2
        batch = np.full((len(part), length), pieces.padding)
        shapes, mask = np.zeros((len(part), length), dtype=np.int64), np.zeros((len(part), length), dtype=bool)
        for row, at in enumerate(part):
            whole = [pieces.first, *ids[at], pieces.last]
            batch[row, : len(whole)], mask[row, : len(whole)] = whole, True
            shapes[row, 1 : len(whole) - 1] = shape_of(words[at][:1].upper() + words[at][1:])
        with torch.autocast("cpu", torch.bfloat16):
            first = _read(model, *map(torch.from_numpy, (batch, shapes, mask)))[:, 1]
            logits = model.heads(first + model.styles.weight[0])
        heard[part] = torch.cat([first.float(), logits.float()], -1).numpy()
    return heard


def _read(model: NameTeacher, ids: torch.Tensor, shapes: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    plain = torch.zeros_like(ids)
    x = model.pieces(ids) + model.positions.weight[FIRST_POSITION : FIRST_POSITION + ids.shape[1]]
    x = model.norm(x + model.shapes(shapes) + model.depths(plain) + model.begins(plain))
    bias = model._bias(ids.shape[1]) + torch.where(mask, 0.0, -1e4)[:, None, None, :]
    for layer in model.layers:
        x = layer(x, bias)
    return x


def _means(heard: np.ndarray, kinds: dict[int, list[str]]) -> np.ndarray:
    """One row a kind; none is empty, as each was somebody's nearest."""
    ends = np.cumsum([len(each) for each in kinds.values()])
    means = np.zeros((max(kinds) + 1, heard.shape[1]), dtype=np.float32)
    for kind, part in zip(kinds, np.split(heard, ends[:-1])):
        means[kind] = part.mean(axis=0)
    return means


def _reduced(own: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """The main components of the words' numbers and their logits, both about as large as 1."""
    heard = np.concatenate([own, kinds])
    centre, spread = own[1:].mean(axis=0), own[1:].std(axis=0)
    numbers = heard[:, :WIDTH] - centre[:WIDTH]
    _, _, axes = np.linalg.svd(numbers[: len(own) : 4], full_matrices=False)
    components = numbers @ axes[:COMPONENTS].T
    components /= components[1 : len(own), 0].std()
    logits = (heard[:, WIDTH:] - centre[WIDTH:]) / spread[WIDTH:]
    reduced = np.concatenate([components, logits], axis=1).astype(np.float32)
    reduced[0] = 0  # any other word
    return reduced


def _names_by_type(words: list[str], logits: np.ndarray) -> dict[str, list[str]]:
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    likely = raised / raised.sum(axis=1, keepdims=True)
    is_name = [word.isalpha() and len(word) > 2 for word in words]
    return {
        name_type: [word for word, fits, p in zip(words, is_name, likely) if fits and p[1 + 2 * at] + p[2 + 2 * at] > SURE]
        for at, name_type in enumerate(NAMED_TYPES)
    }


if __name__ == "__main__":
    main()
