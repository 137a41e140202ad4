import { loadShippedModels } from '../../lib/command-line/load-shipped-models.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';

// In a process of its own: prints the milliseconds that loading the models takes the first time.

const gazetteer = loadGazetteer();
const begun = performance.now();
const { failures } = await loadShippedModels(gazetteer);
const [failure] = failures;
if (failure) throw failure;
console.log(performance.now() - begun);
