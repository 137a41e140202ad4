import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gazetteer } from '../domain/gazetteer.ts';
import { type LoadedModels, loadModels, SHIPPED_MODELS } from '../engine/index.ts';

const FOLDER = join(import.meta.dirname, '../../assets/model');

/** The models that the extension ships, from the repository. */
export async function loadShippedModels(gazetteer: Gazetteer): Promise<LoadedModels> {
  return await loadModels(SHIPPED_MODELS, {
    readFile: async (file) => await readFile(join(FOLDER, file)),
    gazetteer: () => gazetteer,
  });
}
