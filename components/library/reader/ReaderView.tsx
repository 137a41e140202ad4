import './reader.css';

import { i18n } from '#i18n';

import { articleName } from '../../article-name.ts';
import { Absent } from '../Absent.tsx';
import type { ViewProps } from '../library.ts';
import { useLoaded } from '../use-loaded.ts';
import { OpenedArticle } from './OpenedArticle.tsx';
import { placeIn } from './passage-address.ts';
import { TextlessArticle } from './TextlessArticle.tsx';

/** One kept article: its text with all marks, the notes beside it, and what was found in it. */
export function ReaderView({ library, route }: ViewProps<'article'>) {
  const { id, parameters } = route;
  const kept = useLoaded(id, () => library.actions.reader.openArticle(id), library);
  if (kept === null) return <div class="library-coming" aria-busy="true" />;
  if (kept === 'absent') return <Absent title={i18n.t('library.reader.absent')} />;
  library.entitle(articleName(kept.record));
  if (kept.text === null) return <TextlessArticle key={id} {...{ kept, library }} />;
  return (
    <OpenedArticle
      key={`${id} ${parameters}`}
      record={kept.record}
      text={kept.text}
      first={placeIn(parameters)}
      library={library}
    />
  );
}
