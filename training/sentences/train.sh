#!/bin/sh
# Trains the sentence model and writes assets/model/sentences.bin; the argument is MiniLM's folder.
set -eu
folder=$(dirname "$0")
mkdir -p "$folder/../.cache/sentences"
node "$folder/write-features.ts" > "$folder/../.cache/sentences/sentences.jsonl"
python "$folder/embed.py" "$1"
python "$folder/frozen_teacher.py"
node "$folder/train-student.ts"
python "$folder/pack_model.py"
