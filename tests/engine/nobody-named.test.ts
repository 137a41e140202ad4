import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis, Statement } from '../../lib/domain/analysis.ts';
import { analyzeArticle } from '../../lib/engine/index.ts';
import { loadGazetteer } from '../../lib/knowledge/load-gazetteer.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { SHARED_FOLDER } from '../quality/shared-data.ts';
import { ANONYMOUS_STORY } from './anonymous-story.ts';
import { articleOf } from './article-of.ts';

const GAZETTEER = loadGazetteer();

function wordsOf(text: string, statements: readonly Statement[]): string[] {
  return statements.map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
}

/** The sources of one kind as written. */
function sourcesIn(text: string, { statements }: Analysis, kind: string): string[] {
  return statements.flatMap(({ source }) =>
    source?.kind === kind ? [text.slice(source.start, source.end)] : [],
  );
}

describe('a story in which nobody is named', () => {
  const article = readPlainText(ANONYMOUS_STORY);
  const analysis = analyzeArticle(article, GAZETTEER);

  it('has unnamed sources only, but for the country that objects', () => {
    expect(sourcesIn(article.text, analysis, 'unnamed')).toEqual([
      'Officials',
      'People close to the project',
      'Engineers',
      'Critics',
      'Backers',
      'Mayors there',
      'Mayors there',
      'some Slovak voices',
      'Optimists',
    ]);
    const named = analysis.statements.filter(({ source }) => source?.kind === 'named');
    const names = named.map(
      ({ source }) => analysis.actors.find(({ id }) => id === source?.actor)?.name,
    );
    expect(new Set(names)).toEqual(new Set(['Slovakia']));
  });

  it('claims nothing in its credit, its headings and its call to comment', () => {
    const claims = wordsOf(article.text, analysis.statements);
    for (const words of ['Credit', 'What Comes Next', 'Tell us', 'Would the water']) {
      expect(claims.filter((claim) => claim.includes(words))).toEqual([]);
    }
  });

  it('takes no label in a list for a speaker', () => {
    const sources = analysis.statements.map(({ source }) => source);
    const labels = sources.filter(
      (source) =>
        source !== null && /Near-term|Goal/.test(article.text.slice(source.start, source.end)),
    );
    expect(labels).toEqual([]);
  });
});

const DRUG_WAR = join(SHARED_FOLDER, 'articles/drug-war.txt');

describe.skipIf(!existsSync(DRUG_WAR))('the drug war story', () => {
  const article = existsSync(DRUG_WAR)
    ? readPlainText(readFileSync(DRUG_WAR, 'utf8'))
    : articleOf('');
  const analysis = analyzeArticle(article, GAZETTEER);

  it('names its unnamed sources', () => {
    const unnamed = sourcesIn(article.text, analysis, 'unnamed').map((words) =>
      words.split(' ').slice(0, 3).join(' '),
    );
    const expected = [
      'Officials',
      'Sources close to',
      'Planners',
      'Critics',
      'Supporters',
      'Leaders there',
      'some Mexican voices',
      'Optimists',
    ];
    for (const source of expected) expect(unnamed).toContain(source);
    expect(unnamed.filter((source) => source === 'Officials')).toHaveLength(2);
  });

  it('puts the objections down to Mexico', () => {
    const mexico = analysis.actors.find(({ name }) => name === 'Mexico')?.id;
    const said = analysis.statements.filter(
      ({ source }) => source !== null && source.actor === mexico,
    );
    expect(said.length).toBeGreaterThanOrEqual(2);
  });

  it('puts nothing down to a person', () => {
    const people = new Set(
      analysis.actors.filter(({ type }) => type === 'person').map(({ id }) => id),
    );
    const said = analysis.statements.filter(({ source }) => people.has(source?.actor ?? ''));
    expect(said).toEqual([]);
  });

  it('claims nothing in credits, headings and the call to comment', () => {
    const claims = wordsOf(article.text, analysis.statements).join('\n');
    expect(claims).not.toMatch(/Image Credits|Share your|Key Takeaways|Looking Ahead/);
  });
});
