/** One observer over the trees that hold text of the article. */
export interface ChangeWatch {
  /** Watches these trees too. */
  follow(roots: readonly Node[]): void;
  stop(): void;
}

const TEXT_CHANGES = { subtree: true, childList: true, characterData: true };

/** Prepares to watch for text that comes, goes or is written anew; attributes are nobody's business. */
export function watchChanges(onChange: (records: readonly MutationRecord[]) => void): ChangeWatch {
  let observer: MutationObserver | null = null;
  const watched = new Set<Node>();
  return {
    follow(roots) {
      observer ??= new MutationObserver(onChange);
      for (const root of roots) {
        if (watched.has(root)) continue;
        observer.observe(root, TEXT_CHANGES);
        watched.add(root);
      }
    },
    stop() {
      observer?.disconnect();
      observer = null;
      watched.clear();
    },
  };
}
