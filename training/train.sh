#!/bin/sh
# Trains all models anew and writes assets/model/*.bin and the table of docs/MODEL_CARD.md. Needs
# ../shared (or SAYS_WHO_DATA) and `npm ci`; three hours on two cores, all seeds fixed.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
PATH="$root/node_modules/.bin:$root/training/.venv/bin:$PATH"
sh "$root/training/setup.sh"

cd "$root/training/tokens"
echo "1/7 articles, words and features as the engine reads them"
node export-articles.ts
python choose_vocabulary.py ../.cache/glove.json
node export-features.ts
echo "2/7 the large teacher"
python train_teacher.py ../.cache/minilm --epochs 5
echo "3/7 the larger teacher of names"
python train_name_teacher.py ../.cache/mpnet --epochs 2.5
echo "4/7 what both say of every article"
python label_with_teacher.py ../.cache/minilm ../.cache/teacher.pt
python label_names.py ../.cache/mpnet ../.cache/name-teacher.pt
echo "5/7 the small student that ships"
python train_student.py student --dilations 1,2,4,8,2 --epochs 36 --dropout 0.1 --trust 0.6 --every 7 --teacher
python export_model.py ../.cache/student.pt
echo "6/7 the sentence model"
sh "$root/training/sentences/train.sh" "$root/training/.cache/minilm"
echo "7/7 figures for the model card"
cd "$root"
node training/write-model-card.ts
