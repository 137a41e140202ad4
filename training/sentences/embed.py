"""Writes MiniLM's vector of every sentence that write-features.ts wrote; those written before are kept.

    python training/sentences/embed.py FOLDER_OF_MINILM
"""

import hashlib
import sys
from pathlib import Path

import numpy as np
import torch

from minilm import HIDDEN, MiniLM, batches, encode
from sentence_sets import CACHE, read_sentences

TOKENS_A_BATCH = 2048


def name_of(text: str) -> str:
    return hashlib.sha1(text.encode()).hexdigest()


def run_network(texts: list[str], folder: Path) -> np.ndarray:
    rows, network = encode(texts, folder), MiniLM(folder).eval()
    order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
    vectors = np.zeros((len(rows), HIDDEN), np.float16)
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for chosen, ids, real in batches(rows, order, TOKENS_A_BATCH):
            vectors[chosen] = network(ids, real).float().numpy()
    return vectors


def main() -> None:
    file = CACHE / "vectors.npz"
    known: dict[str, np.ndarray] = {}
    if file.exists():
        stored = np.load(file)
        known = dict(zip(stored["names"].tolist(), stored["vectors"]))
    missing = {name_of(text): text for text in read_sentences().texts if name_of(text) not in known}
    if missing:
        known |= zip(missing, run_network(list(missing.values()), Path(sys.argv[1])))
        np.savez(file, names=np.array(list(known)), vectors=np.stack(list(known.values())))
    print(f"{len(known)} vectors, {len(missing)} of them new")


if __name__ == "__main__":
    main()
