import { i18n } from '#i18n';

import { aliasesOf } from '../../../lib/domain/actor-aliases.ts';
import type { Actor } from '../../../lib/domain/analysis.ts';
import { ArticleText } from '../../ArticleText.tsx';
import { DetailsPart } from './DetailsPart.tsx';

/** More names than this no honest article gives one actor. */
const MOST_ALIASES = 20;

interface AlsoCalledProps {
  readonly actor: Actor;
  readonly text: string;
}

/** The other names the article has for an actor. */
export function AlsoCalled({ actor, text }: AlsoCalledProps) {
  const aliases = aliasesOf(text, actor).slice(0, MOST_ALIASES);
  if (aliases.length === 0) return null;
  return (
    <DetailsPart title={i18n.t('popup.actors.alsoCalled')}>
      <ul class="actor-aliases" role="list">
        {aliases.map((alias) => (
          <li key={alias}>
            <q>
              <ArticleText>{alias}</ArticleText>
            </q>
          </li>
        ))}
      </ul>
    </DetailsPart>
  );
}
