"""Writes a trained student as `assets/model/tags.bin`, with the words that have a row of their own.

    python export_model.py CHECKPOINT.pt… [--to FILE]

Of several checkpoints of one network it writes the mean.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from articles import read_articles
from data_sets import CACHE
from decode import transitions_of
from examples import read_known_words
from student import GloveStudent
from tasks import TASKS
from write_student import write_student

ASSETS = Path(__file__).parents[2] / "assets" / "model"
ORIGIN = (
    "Trained by Says Who on PolNeAR (attributions), Worldwide Newswire, GUM, WikiGold and re3d (names), with "
    "GloVe word vectors (PDDL) and the opinions of all-MiniLM-L6-v2 and all-mpnet-base-v2 (both Apache-2.0), "
    "fine-tuned; see docs/MODEL_CARD.md"
)

# Added to the logits of classes, by task and class within it: what is missed and what is invented on
# the development articles should be about as many. What it gained stands in docs/MODEL_LOG.md.
BIASES = {("source", 0): -0.5, ("cue", 0): -0.3, ("name", 1): -0.2, ("cueSource", 0): 1.0}
# How much of the transitions between labels counts, chosen on the development articles.
TRANSITION_SHARES = {"source": 0.1, "cue": 0.05, "content": 0.2, "name": 0.25}


def load_student(paths: list[Path]) -> GloveStudent:
    """The network of a checkpoint as it was trained, or the mean of several."""
    checkpoints = [torch.load(path, weights_only=False) for path in paths]
    stored, options = checkpoints[-1], checkpoints[-1]["options"]
    dilations = [int(each) for each in options["dilations"].split(",")]
    model = GloveStudent(*read_known_words(), stored["rows"], options["width"], dilations)
    states = [each["state"] for each in checkpoints]
    model.load_state_dict({name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]})
    return model.eval()


def _first_class(task: str) -> int:
    names = list(TASKS)
    return sum(TASKS[name] for name in names[: names.index(task)])


def _transitions() -> dict[str, np.ndarray]:
    said, named = read_articles("attribution-train"), read_articles("entities-worldwide-train")
    return {
        f"transitions.{task}": (share * transitions_of(named if task == "name" else said, task, TASKS[task])).astype(np.float32)
        for task, share in TRANSITION_SHARES.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoints", type=Path, nargs="+")
    parser.add_argument("--to", type=Path, default=ASSETS / "tags.bin")
    options = parser.parse_args()
    model = load_student(options.checkpoints)
    with torch.no_grad():
        for (task, place), bias in BIASES.items():
            model.heads.bias[_first_class(task) + place] += bias
    words = (CACHE / "vocabulary.txt").read_bytes()
    length = write_student(
        model,
        options.to,
        name="tags",
        origin=ORIGIN,
        table=model.whole_table(),
        settings={"kinds": len(model.glove) - words.count(b"\n") - 1},
        tensors={
            "words": np.frombuffer(words, dtype=np.uint8),
            "rareHashes": np.fromfile(CACHE / "rare-hashes.bin", dtype=np.int32),
            "rareKinds": np.fromfile(CACHE / "rare-kinds.bin", dtype=np.int16),
            **_transitions(),
        },
    )
    print(f"{options.to}: {length:,} bytes")


if __name__ == "__main__":
    main()
