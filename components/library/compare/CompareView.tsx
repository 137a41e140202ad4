import './compare.css';
import { useState } from 'preact/hooks';

import { i18n } from '#i18n';

import type { ClaimPair } from '../../../lib/comparing/index.ts';
import { formatDate } from '../../reader-locale.ts';
import { Switch } from '../../Switch.tsx';
import { Absent } from '../Absent.tsx';
import type { ViewProps } from '../library.ts';
import { toArticle } from '../routes.ts';
import { useFresh } from '../use-fresh.ts';
import { ClaimPairView } from './ClaimPairView.tsx';
import type { ComparedArticle, Comparison } from './comparison.ts';

/** What other saved articles claim that this one claims, too, side by side. */
export function CompareView({ library, route: { id } }: ViewProps<'compare'>) {
  const comparison = useFresh(id, () => library.actions.reader.compare(id), library);
  if (comparison === null) return <div class="library-coming" aria-busy="true" />;
  if (comparison === 'absent') return <Absent title={i18n.t('library.compare.absent')} />;
  library.entitle(titleOf(comparison.article));
  return <Compared comparison={comparison} />;
}

function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { article, others, lookedAt, hasFindings } = comparison;
  const [isDiffering, setIsDiffering] = useState(false);
  const shown = others.flatMap((other) => {
    const pairs = isDiffering ? other.pairs.filter(differs) : other.pairs;
    return pairs.length === 0 ? [] : [{ ...other, pairs }];
  });
  return (
    <div class="compared">
      <header class="compared-head">
        <h1>
          <bdi>{i18n.t('library.compare.title', [titleOf(article)])}</bdi>
        </h1>
        <p>
          <a class="library-link" href={toArticle(article.id)}>
            {i18n.t('library.compare.back')}
          </a>
        </p>
        {others.length === 0 ? (
          <p>{hasFindings ? nothingIn(lookedAt) : i18n.t('library.compare.noFindings')}</p>
        ) : (
          <>
            <p class="hint">{i18n.t('library.compare.hint')}</p>
            <Switch isOn={isDiffering} onChange={setIsDiffering}>
              {i18n.t('library.compare.onlyDiffering')}
            </Switch>
          </>
        )}
      </header>
      {others.length > 0 && shown.length === 0 && <p>{i18n.t('library.compare.nothingDiffers')}</p>}
      {shown.map((other) => (
        <section key={other.article.id} class="compared-with">
          <h2 class="compared-title">
            <a class="library-link" href={toArticle(other.article.id)}>
              <bdi>{titleOf(other.article)}</bdi>
            </a>
          </h2>
          <p class="hint">{factsOf(other.article, other.pairs.length)}</p>
          <ul role="list">
            {other.pairs.map((pair) => (
              <li key={pair.here.statement.id}>
                <ClaimPairView pair={pair} here={article} there={other.article} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function nothingIn(lookedAt: number): string {
  return lookedAt === 0
    ? i18n.t('library.compare.alone')
    : i18n.t('library.compare.none', lookedAt);
}

function differs({ figuresHere, sources, isDenied }: ClaimPair): boolean {
  return figuresHere.length > 0 || sources !== null || isDenied;
}

function titleOf({ title }: ComparedArticle): string {
  return title === '' ? i18n.t('popup.article.untitled') : title;
}

function factsOf({ outlet, published }: ComparedArticle, count: number): string {
  const day = published === null ? null : formatDate(published);
  const facts = [outlet, day, i18n.t('library.compare.claims', count)];
  return facts.filter((fact) => fact !== null).join(' · ');
}
