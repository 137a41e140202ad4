import type { Sentence } from '../../../domain/analysis.ts';
import { inOneGo, mapInSlices, type Slices } from '../../../domain/slices.ts';
import type { AnnotatedText } from '../../1-sentences/annotated-text.ts';
import { rateByCues } from './rate-by-cues.ts';
import { rateByModel, type SentenceModel } from './sentence-model.ts';

/** Rates every sentence, by the model where there is one, else by the cues of its words. */
export function rateSentences(
  annotated: AnnotatedText,
  model: SentenceModel | null = null,
): Sentence[] {
  return inOneGo(rateInSlices(annotated, model));
}

/** Like `rateSentences`, slice by slice. */
export function* rateInSlices(
  annotated: AnnotatedText,
  model: SentenceModel | null,
): Slices<Sentence[]> {
  return yield* mapInSlices(annotated.sentences, (sentence) => {
    const rating =
      model === null ? rateByCues(annotated, sentence) : rateByModel(model, annotated, sentence);
    return { start: sentence.start, end: sentence.end, ...rating };
  });
}
