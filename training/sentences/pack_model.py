"""Packs what train-student.ts learned into `assets/model/sentences.bin`, tables in 8 bits.

    python training/sentences/pack_model.py
"""

import sys
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).parent.parent))
from weight_file import version_of, write_weight_file  # noqa: E402

CACHE = Path(__file__).parent.parent / ".cache" / "sentences"
TARGET = Path(__file__).parent.parent.parent / "assets" / "model" / "sentences.bin"
ORIGIN = (
    "Learned by training/sentences from ClaimBuster's crowdsourced debate sentences, from 1,061 sentences of "
    "PolNeAR, Worldwide Newswire and GUM labelled by us as opinion or not, and from what a teacher on "
    "all-MiniLM-L6-v2 (Apache-2.0) says of PolNeAR, Worldwide Newswire and GUM. Word vectors begin as GloVe (PDDL). "
    "PoliClaim and the CheckThat news sentences were measured on, never learned from."
)
# The student also learns which sentences are factual, which helps it and does not ship.
OUTPUTS_LEARNED, OUTPUTS_KEPT = 3, [0, 2]
# Debates hold fewer claims than the news: added to the log-odds so that 0.5 is the border there.
# Chosen once on PoliClaim and on the news dev set, one number each.
SHIFTS = np.array([2.0, 0.8], dtype=np.float32)
# Rarer, larger weights are cut, so that the steps of the others are fine enough.
CLIP_QUANTILE = 0.9999


def read(name: str, *shape: int) -> np.ndarray:
    return np.fromfile(CACHE / f"student-{name}.f32", dtype=np.float32).reshape(shape)


def quantise(table: np.ndarray) -> tuple[np.ndarray, float]:
    """The table as whole numbers up to 127, and what one of them counts."""
    size = np.abs(table[table != 0])
    step = float(np.quantile(size, CLIP_QUANTILE)) / 127
    return np.clip(np.round(table / step), -127, 127).astype(np.int8), step


def main() -> None:
    outer = read("outer", OUTPUTS_LEARNED, -1)[OUTPUTS_KEPT]
    hidden_units = outer.shape[1]
    inner = read("inner", hidden_units, -1)
    width = inner.shape[1]
    words, word_step = quantise(read("words", -1, width))
    pairs, pair_step = quantise(read("pairs", -1, OUTPUTS_LEARNED)[:, OUTPUTS_KEPT])
    tensors = {
        "words": words,
        "pairs": pairs,
        "forms": read("forms", -1, OUTPUTS_LEARNED)[:, OUTPUTS_KEPT],
        "inner": inner,
        "innerBias": read("innerBias", hidden_units),
        "outer": outer,
        "direct": read("direct", OUTPUTS_LEARNED, width)[OUTPUTS_KEPT],
        "bias": read("bias", OUTPUTS_LEARNED)[OUTPUTS_KEPT] + SHIFTS,
    }
    settings = {"width": width, "hiddenUnits": hidden_units, "wordStep": word_step, "pairStep": pair_step}
    length = write_weight_file(TARGET, "sentences", version_of(tensors), ORIGIN, settings, tensors)
    print(f"{TARGET.name}: {length:,} bytes")


if __name__ == "__main__":
    main()
