"""Writes what the teacher of names says of every token of every article, one file a data set.

    python label_names.py MPNET_FOLDER NAME_TEACHER.pt
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from articles import read_articles
from data_sets import CACHE, TRAINING
from mpnet import NameTeacher
from train_name_teacher import WINDOW, opinions, read_pieces
from windows import Windows

# Less than where it is measured: a fifth of the time for hardly any difference.
OVERLAP = 16


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("teacher", type=Path)
    options = parser.parse_args()
    model = NameTeacher(options.folder)
    model.load_state_dict(torch.load(options.teacher))
    pieces = read_pieces(options.folder)
    (CACHE / "soft-names").mkdir(exist_ok=True)
    for data in ("pages", "renamed", *TRAINING):
        articles = read_articles(data)
        for article in articles:
            article.data = "unlabelled"  # named in the style that ships
        logits = opinions(model, Windows(articles, pieces, WINDOW), OVERLAP)
        path = CACHE / "soft-names" / f"{data}.npz"
        np.savez(path, lengths=[len(each) for each in logits], logits=np.concatenate(logits).astype(np.float16))
        print(data, len(articles), "articles", flush=True)


if __name__ == "__main__":
    main()
