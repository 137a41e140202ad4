"""The teacher: MiniLM's vectors as they come, and one hidden layer of our own on top.

Writes its probabilities for every sentence, once without each fold of debates and once with all,
as `teacher.f32` (fits, sentences, outputs), and the word vectors that the student starts with.

    python training/sentences/frozen_teacher.py
"""

import hashlib

import numpy as np
import torch
from torch import nn

from sentence_sets import CACHE, OUTPUTS, read_sentences

FOLDS = 4
HIDDEN_UNITS, EPOCHS, BATCH, RATE = 128, 6, 256, 3e-3
OPINION_PULL = 3e-4
WORD_WIDTH = 24
WORD_SCALE = 0.15


def vectors_of(texts: list[str]) -> np.ndarray:
    """MiniLM's vectors; not a number where embed.py has not seen the sentence."""
    stored = np.load(CACHE / "vectors.npz")
    at = {name: row for row, name in enumerate(stored["names"].tolist())}
    rows = [at.get(hashlib.sha1(text.encode()).hexdigest(), -1) for text in texts]
    vectors = stored["vectors"].astype(np.float32)[rows]
    vectors[np.array(rows) < 0] = np.nan
    return vectors


def learn_claims(x: torch.Tensor, y: torch.Tensor) -> nn.Module:
    """One hidden layer, for whether a sentence is check-worthy and whether it is factual."""
    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Dropout(0.1), nn.Linear(x.shape[1], HIDDEN_UNITS), nn.GELU(), nn.Dropout(0.3), nn.Linear(HIDDEN_UNITS, 2)
    )
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.05)
    steps = EPOCHS * -(-len(x) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    for _ in range(EPOCHS):
        for chosen in torch.randperm(len(x)).split(BATCH):
            loss = nn.functional.binary_cross_entropy_with_logits(network(x[chosen]), y[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return network.eval()


def learn_opinions(x: torch.Tensor, y: torch.Tensor) -> nn.Module:
    """No hidden layer: the labels are a thousand."""
    torch.manual_seed(0)
    linear = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.LBFGS(linear.parameters(), max_iter=200)

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        loss = nn.functional.binary_cross_entropy_with_logits(linear(x), y)
        loss = loss + OPINION_PULL * linear.weight.square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return linear


def teach(vectors: np.ndarray, targets: np.ndarray, used: np.ndarray) -> np.ndarray:
    """Probabilities of both kinds of claim for all sentences, from the debates used."""
    plain = torch.tensor((vectors - vectors[used].mean(0)) / (vectors[used].std(0) + 0.02))
    network = learn_claims(plain[used], torch.tensor(targets[used, :2]))
    with torch.inference_mode():
        return torch.sigmoid(network(plain)).numpy()


def judge_opinions(vectors: np.ndarray, targets: np.ndarray) -> np.ndarray:
    unit = nn.functional.normalize(torch.tensor(vectors))
    known = ~np.isnan(targets[:, 2]) & ~np.isnan(vectors[:, 0])
    linear = learn_opinions(unit[known], torch.tensor(targets[known, 2:]))
    with torch.inference_mode():
        return torch.sigmoid(linear(unit)).numpy()


def write_word_vectors() -> None:
    """GloVe's vectors in fewer dimensions; row by row the words of vocabulary.txt."""
    glove = np.load(CACHE.parent / "glove.npy")
    glove = glove - glove.mean(0)
    _, _, axes = np.linalg.svd(glove[:8000], full_matrices=False)
    small = glove @ axes[:WORD_WIDTH].T
    (small * (WORD_SCALE / small.std())).astype(np.float32).tofile(CACHE / "words.f32")


def best_f1(scores: np.ndarray, truth: np.ndarray) -> tuple[float, float]:
    said = [(scores >= t, t) for t in np.arange(0.2, 0.6, 0.02)]
    return max((2 * (hits & truth).sum() / (hits.sum() + truth.sum()), t) for hits, t in said)


def main() -> None:
    sentences = read_sentences()
    vectors = vectors_of(sentences.texts)
    is_debate = sentences.sets == "claimbuster"
    opinions = judge_opinions(vectors, sentences.targets)
    fits = []
    for fold in range(FOLDS + 1):
        used = is_debate & (sentences.folds != fold) & ~np.isnan(vectors[:, 0])
        fits.append(np.hstack([teach(vectors, sentences.targets, used), opinions]))
    np.stack(fits).astype(np.float32).tofile(CACHE / "teacher.f32")
    write_word_vectors()
    unseen = sum((sentences.folds == fold)[:, None] * fits[fold] for fold in range(FOLDS))[is_debate]
    f1, threshold = best_f1(unseen[:, 0], sentences.targets[is_debate, 0] == 1)
    print(f"teacher ({', '.join(OUTPUTS)}), debates unseen: check-worthy F1 {f1:.3f} at {threshold:.2f}")


if __name__ == "__main__":
    main()
