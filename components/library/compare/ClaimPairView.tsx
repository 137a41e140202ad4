import { i18n } from '#i18n';

import type { ClaimPair, Claim, Figure } from '../../../lib/comparing/index.ts';
import { statementSpan } from '../../../lib/domain/statement-span.ts';
import { languageTag } from '../../ArticleText.tsx';
import { SourceMark } from '../../SourceMark.tsx';
import { toPassage } from '../reader/passage-address.ts';
import type { ComparedArticle } from './comparison.ts';
import { cutAtFigures } from './cut-at-figures.ts';

interface ClaimPairViewProps {
  readonly pair: ClaimPair;
  readonly here: ComparedArticle;
  readonly there: ComparedArticle;
}

/** Two statements that claim the same, side by side, with what differs in them. */
export function ClaimPairView({ pair, here, there }: ClaimPairViewProps) {
  const differences = differencesIn(pair);
  return (
    <div class="claim-pair">
      {differences.length > 0 && (
        <ul class="claim-differences" role="list">
          {differences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Side
        label={i18n.t('library.compare.here')}
        claim={pair.here}
        article={here}
        figures={pair.figuresHere}
      />
      <Side
        label={i18n.t('library.compare.there')}
        claim={pair.there}
        article={there}
        figures={pair.figuresThere}
      />
    </div>
  );
}

function differencesIn(pair: ClaimPair): readonly string[] {
  return [
    ...(pair.figuresHere.length > 0 ? [i18n.t('library.compare.figures')] : []),
    ...(pair.sources === null ? [] : [i18n.t(`library.compare.sources.${pair.sources}`)]),
    ...(pair.isDenied ? [i18n.t('library.compare.denied')] : []),
    ...(pair.isVerbatim ? [i18n.t('library.compare.verbatim')] : []),
  ];
}

interface SideProps {
  readonly label: string;
  readonly claim: Claim;
  readonly article: ComparedArticle;
  /** Those that the other does not say. */
  readonly figures: readonly Figure[];
}

function Side({ label, claim, article, figures }: SideProps) {
  const { statement, source } = claim;
  return (
    <div class="claim-side">
      <p class="claim-source">
        {label}: <SourceMark kind={source.kind}>{sourceWords(claim)}</SourceMark>
      </p>
      <p class="article-text" lang={languageTag(article.language)} dir="auto">
        {cutAtFigures(article.text, statement.spans, figures).map(({ start, words, isFigure }) =>
          isFigure ? (
            <mark key={start} class="claim-figure">
              {words}
            </mark>
          ) : (
            <span key={start}>{words}</span>
          ),
        )}
      </p>
      <p>
        <a class="library-link" href={toPassage(claim.articleId, statementSpan(statement))}>
          {i18n.t('library.compare.open')}
        </a>
      </p>
    </div>
  );
}

function sourceWords({ source: { name } }: Claim): string {
  return name ?? i18n.t('library.compare.nobody');
}
