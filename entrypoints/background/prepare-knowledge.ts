import { browser } from 'wxt/browser';

import type { Gazetteer } from '../../lib/domain/gazetteer.ts';
import {
  loadModels,
  SHIPPED_MODELS,
  type LoadedModels,
  type ModelName,
} from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';

/** What the engine works with; each part is loaded once, when it is first asked for. */
export interface Knowledge {
  readonly gazetteer: () => Gazetteer;
  readonly models: () => Promise<LoadedModels>;
  /** Has everything loaded, for an article that is on its way. */
  readonly prepare: () => void;
}

/** Knows where in the package all that lies; nothing is loaded yet. */
export function prepareKnowledge(): Knowledge {
  let gazetteer: Gazetteer | undefined;
  let models: Promise<LoadedModels> | undefined;
  const knowledge = {
    gazetteer: () => (gazetteer ??= loadGazetteer()),
    models: () => (models ??= loadShippedModels()),
  };
  const prepare = (): void => {
    void knowledge.models();
    knowledge.gazetteer();
  };
  return { ...knowledge, prepare };
}

async function loadShippedModels(): Promise<LoadedModels> {
  const loaded = await loadModels(SHIPPED_MODELS, readFromPackage);
  // The reader is told by every reading; this is for whoever looks into it.
  for (const failure of loaded.failures) reportError(failure);
  return loaded;
}

async function readFromPackage(name: ModelName): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/model/${name}.bin`));
  return new Uint8Array(await response.arrayBuffer());
}
