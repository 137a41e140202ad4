import './StatementItem.css';
import { i18n } from '#i18n';

import { type Flag, sourceKindOf, type Statement } from '../../lib/domain/analysis.ts';
import type { PlacedNote } from '../../lib/domain/note.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { textOf } from '../../lib/domain/span.ts';
import { statementSpan, statementText } from '../../lib/domain/statement-span.ts';
import { ArticleText } from '../ArticleText.tsx';
import type { Notes } from '../notes/book/use-notes.ts';
import { PassageButton, type ShowPassage } from '../PassageButton.tsx';
import { SourceMark } from '../SourceMark.tsx';
import { sourceWords } from '../source-words.ts';
import type { TellFailure } from '../use-announcement.ts';
import { flagWords } from './flag-words.ts';
import { StatementDecision } from './StatementDecision.tsx';

interface StatementItemProps {
  readonly statement: Statement;
  readonly reading: Reading;
  readonly onShow: ShowPassage;
  /** The note that holds what the reader decided; `null` where there is none. */
  readonly placed: PlacedNote | null;
  readonly notes: Notes;
  readonly tellFailure: TellFailure;
}

/** What is said, who says it, why to look twice; and, apart from that, what the reader decided. */
export function StatementItem(props: StatementItemProps) {
  const { statement, reading, onShow, placed, notes, tellFailure } = props;
  const { text } = reading.article;
  return (
    <div class="statement">
      <PassageButton
        words={statementText(text, statement)}
        span={statementSpan(statement)}
        onShow={onShow}
      />
      <StatementSource statement={statement} reading={reading} />
      {statement.flags.length > 0 && (
        <ul class="flags" role="list" aria-label={i18n.t('popup.statements.found')}>
          {statement.flags.map((flag) => (
            <FlagItem key={`${flag.kind} ${flag.start}`} flag={flag} text={text} />
          ))}
        </ul>
      )}
      <StatementDecision
        span={statementSpan(statement)}
        words={statementText(text, statement)}
        {...{ placed, notes, tellFailure }}
      />
    </div>
  );
}

function StatementSource({
  statement,
  reading,
}: Pick<StatementItemProps, 'statement' | 'reading'>) {
  const { source, voice } = statement;
  const kind = sourceKindOf(statement);
  return (
    <p class="statement-source">
      <SourceMark kind={kind}>{sourceWords(kind)}</SourceMark>
      {source !== null && (
        <>
          {': '}
          <ArticleText>{sourceName(statement, reading)}</ArticleText>
        </>
      )}
      {voice !== 'own' && <span class="statement-voice"> · {i18n.t(`popup.voice.${voice}`)}</span>}
    </p>
  );
}

/** The actor's full name where the source is one, so that "he" and "the senator" have a name. */
function sourceName({ source }: Statement, { article, analysis }: Reading): string {
  if (source === null) return '';
  const words = textOf(article.text, source);
  if (source.kind !== 'named') return words;
  return analysis.actors.find(({ id }) => id === source.actor)?.name ?? words;
}

function FlagItem({ flag, text }: { readonly flag: Flag; readonly text: string }) {
  const words = textOf(text, flag);
  return (
    <li class="flag">
      <span class="flag-kind">{flagWords(flag.kind)}</span>{' '}
      {!flag.why.includes(words) && (
        <>
          <q>
            <ArticleText>{words}</ArticleText>
          </q>{' '}
        </>
      )}
      <bdi>{flag.why}</bdi>
    </li>
  );
}
