import type { Gazetteer } from '../domain/gazetteer.ts';
import { makeTagModel, type TagModel } from './2-tags/model/tag-model.ts';
import { makeKernel } from './2-tags/model/wasm-kernel.ts';
import { WeightFileError } from './2-tags/model/weight-file-error.ts';
import { readWeightFile, type WeightFile } from './2-tags/model/weight-file.ts';
import { makeSentenceModel, type SentenceModel } from './3-findings/ratings/sentence-model.ts';

/** What was learned; where a model is `null`, rules stand in for it. */
export interface Models {
  /** Tells names and attributions. */
  readonly tags: TagModel | null;
  /** Tells how much a sentence is worth checking, and how much it is opinion. */
  readonly sentences: SentenceModel | null;
  /** Changes whenever the same text could get another analysis. */
  readonly version: string;
}

export type ModelName = Exclude<keyof Models, 'version'>;

/** The models that come with the engine; the weights of each lie in `assets/model` under its name. */
export const SHIPPED_MODELS: readonly ModelName[] = ['sentences', 'tags'];

/** The engine with its rules alone. */
export const NO_MODELS: Models = { tags: null, sentences: null, version: 'rules' };

/** The weights of a model could not be read, or are not what they should be; the cause says why. */
export class ModelError extends Error {
  override name = 'ModelError';

  constructor(model: ModelName, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`The model “${model}” could not be loaded, so simpler rules are used. ${why}`, { cause });
  }
}

export interface LoadedModels {
  readonly models: Models;
  /** Empty where every model that was asked for is there. */
  readonly failures: readonly ModelError[];
}

/** What models are made of besides their weights. */
export interface ModelParts {
  /** Reads a file of `assets/model`. */
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly gazetteer: () => Gazetteer;
}

type Maker<Name extends ModelName> = (
  weights: Promise<WeightFile>,
  parts: ModelParts,
) => Promise<NonNullable<Models[Name]>>;

const MAKERS: { readonly [Name in ModelName]: Maker<Name> } = {
  async tags(weights, { readFile, gazetteer }) {
    const files = [readFile('kernel-relaxed.wasm'), readFile('kernel.wasm')] as const;
    const [read, relaxed, baseline] = await Promise.all([weights, ...files]);
    return makeTagModel(read, makeKernel({ relaxed, baseline }), gazetteer());
  },
  sentences: async (weights) => makeSentenceModel(await weights),
};

/**
 * Loads the models of these names from their files. What cannot be read, or is not what it should be,
 * is told as a failure, and its model is `null`.
 */
export async function loadModels(
  names: readonly ModelName[],
  parts: ModelParts,
): Promise<LoadedModels> {
  const versions: string[] = [];
  const failures: ModelError[] = [];
  const load = async <Name extends ModelName>(name: Name): Promise<Models[Name] | null> => {
    if (!names.includes(name)) return null;
    try {
      const weights = readWeights(name, parts);
      const model = await MAKERS[name](weights, parts);
      versions.push(`${name} ${(await weights).version}`);
      return model;
    } catch (error) {
      failures.push(new ModelError(name, error));
      return null;
    }
  };
  const [tags, sentences] = await Promise.all([load('tags'), load('sentences')]);
  const version = versions.length === 0 ? NO_MODELS.version : versions.sort().join(', ');
  return { models: { tags, sentences, version }, failures };
}

async function readWeights(model: ModelName, { readFile }: ModelParts): Promise<WeightFile> {
  const weights = readWeightFile(await readFile(`${model}.bin`));
  if (weights.name === model) return weights;
  throw new WeightFileError('unfit', `The weight file is that of “${weights.name}”.`);
}
