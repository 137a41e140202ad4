import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Slices } from '../../domain/slices.ts';
import type { AnnotatedText } from '../1-sentences/annotated-text.ts';
import { completeAttributions } from './attributions/complete-attributions.ts';
import { tagAttributionsInSlices } from './attributions/tag-attributions.ts';
import { readAttributions } from './model/read-attributions.ts';
import { readNames } from './model/read-names.ts';
import type { TagModel } from './model/tag-model.ts';
import { agreeOnTypes } from './names/agree-on-types.ts';
import { reconcileNames } from './names/reconcile-names.ts';
import { tagNamesInSlices } from './names/tag-names.ts';
import type { Tags } from './tags.ts';

/** Finds who is named and who says what: by the trained tagger, or by rules where there is none. */
export function* tagText(
  annotated: AnnotatedText,
  gazetteer: Gazetteer,
  model: TagModel | null,
): Slices<Tags> {
  return model === null
    ? yield* tagByRules(annotated, gazetteer)
    : yield* tagByModel(annotated, gazetteer, model);
}

function* tagByRules(annotated: AnnotatedText, gazetteer: Gazetteer): Slices<Tags> {
  const names = yield* tagNamesInSlices(annotated, gazetteer);
  const attributions = yield* tagAttributionsInSlices(annotated, names);
  return { names, attributions };
}

function* tagByModel(
  annotated: AnnotatedText,
  gazetteer: Gazetteer,
  model: TagModel,
): Slices<Tags> {
  const outputs = yield* model.tag(annotated);
  const byNetwork = readNames(annotated, outputs.names, gazetteer);
  const reconciled = reconcileNames(byNetwork, yield* tagNamesInSlices(annotated, gazetteer));
  const names = agreeOnTypes(reconciled, annotated.article.text);
  const found = readAttributions(annotated, outputs);
  const attributions = completeAttributions(annotated, names, found);
  return { names, attributions };
}
