"""Writes the teacher's probabilities for every token of every article, one file a data set.

    python label_with_teacher.py MODEL_FOLDER TEACHER.pt
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from articles import read_articles
from data_sets import CACHE, TRAINING
from tasks import TASKS
from teacher import Teacher
from train_teacher import opinions
from windows import Windows
from wordpiece import WordPieces


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("teacher", type=Path)
    options = parser.parse_args()
    model = Teacher(options.folder)
    model.load_state_dict(torch.load(options.teacher))
    pieces = WordPieces((options.folder / "vocab.txt").read_text(encoding="utf-8").split("\n"))
    (CACHE / "soft").mkdir(exist_ok=True)
    for data in (*TRAINING, "pages"):
        articles = read_articles(data)
        for article in articles:
            article.data = "unlabelled"  # names in the style that ships
        outputs = opinions(model, Windows(articles, pieces))
        joined = [np.concatenate([_probabilities(output[task]) for task in TASKS], axis=1) for output in outputs]
        lengths = np.array([len(each) for each in joined])
        np.savez(CACHE / "soft" / f"{data}.npz", lengths=lengths, probabilities=np.concatenate(joined).astype(np.float16))
        print(data, len(articles), "articles", flush=True)


def _probabilities(logits: np.ndarray) -> np.ndarray:
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)


if __name__ == "__main__":
    main()
