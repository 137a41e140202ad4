import { haveNotesComeBack, type NotedSites } from '../coming-back.ts';
import type { TellNews } from './change-handlers.ts';
import { tellNoteNews } from './tell-note-news.ts';

/** Tells whoever shows notes, and has them come back on the sites where there are some. */
export function tellEverywhere(sites: NotedSites): TellNews {
  const updateComingBack = haveNotesComeBack(sites);
  return async (articleId, isAboutActors) => {
    void updateComingBack(articleId);
    await tellNoteNews(articleId, isAboutActors);
  };
}
