import { browser } from 'wxt/browser';

import type { BackgroundPack } from '../../lib/domain/background.ts';
import type { Gazetteer } from '../../lib/domain/gazetteer.ts';
import { loadModels, SHIPPED_MODELS, type LoadedModels } from '../../lib/engine/index.ts';
import { loadBackground } from '../../lib/knowledge/load-background.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';

/** What the engine works with; each part is loaded once, when it is first asked for. */
export interface Knowledge {
  readonly gazetteer: () => Gazetteer;
  readonly background: () => BackgroundPack;
  readonly models: () => Promise<LoadedModels>;
  /** Has everything loaded, for an article that is on its way. */
  readonly prepare: () => void;
}

/** Knows where in the package all that lies; nothing is loaded yet. */
export function prepareKnowledge(): Knowledge {
  let known: Gazetteer | undefined;
  let pack: BackgroundPack | undefined;
  let loaded: Promise<LoadedModels> | undefined;
  const gazetteer = (): Gazetteer => (known ??= loadGazetteer());
  const background = (): BackgroundPack => (pack ??= loadBackground());
  const models = (): Promise<LoadedModels> => (loaded ??= loadShippedModels(gazetteer));
  return { gazetteer, background, models, prepare: () => void models() };
}

async function loadShippedModels(gazetteer: () => Gazetteer): Promise<LoadedModels> {
  const loaded = await loadModels(SHIPPED_MODELS, { readFile: readFromPackage, gazetteer });
  // The reader is told by every reading; this is for whoever looks into it.
  for (const failure of loaded.failures) reportError(failure);
  return loaded;
}

async function readFromPackage(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/model/${file}`));
  return new Uint8Array(await response.arrayBuffer());
}
