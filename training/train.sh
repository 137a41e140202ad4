#!/bin/sh
# Trains all models anew and writes assets/model/*.bin and the table of docs/MODEL_CARD.md. Needs
# ../shared (or SAYS_WHO_DATA) and `npm ci`; two hours on two cores, all seeds fixed.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
PATH="$root/node_modules/.bin:$root/training/.venv/bin:$PATH"
sh "$root/training/setup.sh"

cd "$root/training/tokens"
echo "1/6 articles, words and features as the engine reads them"
node export-articles.ts
python choose_vocabulary.py ../.cache/glove.json
node export-features.ts
echo "2/6 the large teacher"
python train_teacher.py ../.cache/minilm --epochs 5
echo "3/6 its opinion on every article"
python label_with_teacher.py ../.cache/minilm ../.cache/teacher.pt
echo "4/6 the small student that ships"
python train_student.py student --width 64 --epochs 28 --dropout 0.1 --trust 0.6 --every 7 --teacher
python export_model.py ../.cache/student.pt
echo "5/6 the sentence model"
sh "$root/training/sentences/train.sh" "$root/training/.cache/minilm.whl"
echo "6/6 figures for the model card"
cd "$root"
node training/write-model-card.ts
