#!/bin/sh
# Trains all models anew and writes assets/model/*.bin and the table of docs/MODEL_CARD.md. Needs
# ../shared (or SAYS_WHO_DATA) and `npm ci`; three hours on two cores, all seeds fixed.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
PATH="$root/node_modules/.bin:$root/training/.venv/bin:$PATH"
sh "$root/training/setup.sh"

cd "$root/training/tokens"
echo "1/8 articles and words as the engine reads them"
node export-articles.ts
python choose_vocabulary.py ../.cache/glove.json
echo "2/8 the large teacher"
python train_teacher.py ../.cache/minilm --epochs 5
echo "3/8 the larger teacher of names"
python train_name_teacher.py ../.cache/mpnet --epochs 2.5
echo "4/8 what that one makes of words alone, articles with other names, features as the engine reads them"
python words_alone.py ../.cache/mpnet ../.cache/name-teacher.pt ../.cache/glove.json
python rename_articles.py
node export-articles.ts --renamed
node export-features.ts
echo "5/8 what both say of every article"
python label_with_teacher.py ../.cache/minilm ../.cache/teacher.pt
python label_names.py ../.cache/mpnet ../.cache/name-teacher.pt
echo "6/8 the small student that ships"
student="--dilations 1,2,4,8,2 --dropout 0.1 --trust 0.6 --teacher"
python train_student.py first $student --epochs 36 --every 7
python train_student.py student $student --epochs 18 --every 3 --rate 0.002 --seed 5 --begin first --renamed
python export_model.py ../.cache/student-before.pt ../.cache/student.pt
echo "7/8 the sentence model"
sh "$root/training/sentences/train.sh" "$root/training/.cache/minilm"
echo "8/8 figures for the model card"
cd "$root"
node training/write-model-card.ts
