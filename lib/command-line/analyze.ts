import type { BackgroundPack } from '../domain/background.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import { analyzeArticle, completeReading, type Models } from '../engine/index.ts';
import { loadBackground } from '../knowledge/load-background.ts';
import { loadGazetteer } from '../knowledge/load-gazetteer.ts';
import { articleOfInput, NoArticleError } from './article-of-input.ts';
import { formatJson } from './format-json.ts';
import { formatText } from './format-text.ts';
import { HELP } from './help.ts';
import type { BadInput, Input } from './input.ts';
import { loadShippedModels } from './load-shipped-models.ts';
import { type Format, type Options, parseOptions, UsageError } from './options.ts';
import { readInputs } from './read-inputs.ts';
import { terminalOf } from './terminal.ts';
import { oneLine } from './wrap-words.ts';
import { endQuietlyOnClosedPipe, writeOutput } from './write-output.ts';

const SOME_WERE_BAD = 1;
const WRONG_USAGE = 2;

/** Runs the command line and comes back with its exit status. */
async function run(args: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe(process.stdout);
  endQuietlyOnClosedPipe(process.stderr);
  const options = understood(args);
  if (options === null) return WRONG_USAGE;
  if (!options.isHelp) return analyzeAll(options);
  await writeOutput(process.stdout, HELP);
  return 0;
}

function understood(args: readonly string[]): Options | null {
  try {
    return parseOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`analyze: ${error.message} (--help shows what there is)`);
    return null;
  }
}

async function analyzeAll({ paths, format }: Options): Promise<number> {
  const gazetteer = loadGazetteer();
  const models = await modelsOrRules(gazetteer);
  const knowledge = { gazetteer, models, known: loadBackground() };
  let status = 0;
  for await (const input of readInputs(paths, process.stdin)) {
    const output = outputFor(input, format, knowledge);
    if (output.state === 'done') await writeOutput(process.stdout, output.text);
    else {
      console.error(oneLine(`analyze: ${input.name}: ${output.problem}`));
      status = SOME_WERE_BAD;
    }
  }
  return status;
}

/** A model that cannot be loaded is told once; rules stand in for it. */
async function modelsOrRules(gazetteer: Gazetteer): Promise<Models> {
  const { models, failures } = await loadShippedModels(gazetteer);
  for (const { message } of failures) console.error(oneLine(`analyze: ${message}`));
  return models;
}

interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly models: Models;
  readonly known: BackgroundPack;
}

type Output = { readonly state: 'done'; readonly text: string } | BadInput;

/** One bad article must not take the other ones down, whatever is wrong with it. */
function outputFor(input: Input | BadInput, format: Format, knowledge: Knowledge): Output {
  if (input.state === 'bad') return input;
  try {
    const article = articleOfInput(input);
    const { gazetteer, models, known } = knowledge;
    const analysis = analyzeArticle(article, gazetteer, models);
    const reading = completeReading(article, analysis, { known });
    const text =
      format === 'json'
        ? formatJson(input.id, reading)
        : formatText(input.id, reading, terminalOf(process.stdout));
    return { state: 'done', text };
  } catch (error) {
    return { state: 'bad', name: input.name, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  if (error instanceof NoArticleError) return error.message;
  const [what, where] = error instanceof Error ? (error.stack ?? error.message).split('\n') : [];
  return `could not be analysed, our fault: ${what ?? String(error)} ${where ?? ''}`;
}

process.exitCode = await run(process.argv.slice(2));
