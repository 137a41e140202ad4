import type { Article } from '../../../domain/article.ts';
import type { Note, NoteContent, PageNotes, PlacedNote, UndoneWork } from '../../../domain/note.ts';
import type { PageArticle } from '../../../domain/page-article.ts';
import type { Span } from '../../../domain/span.ts';
import type { OpenPage, TakenText } from '../../open-page.ts';
import type { TextMap } from '../../text-map.ts';
import type { NoteKeeper } from './note-keeper.ts';
import { spanInView } from './span-in-view.ts';

/** There is no article on the page to keep notes on. */
class NoArticleError extends Error {
  override name = 'NoArticleError';
}

interface OpenNotes {
  readonly article: Article;
  readonly articleId: string | null;
  readonly placed: ReadonlyMap<string, PlacedNote>;
  readonly unreadable: number;
  readonly tags: readonly string[];
  readonly textMap: TextMap;
}

/** The notes on the article of a page, and what the reader does to them; empty until `refresh`. */
export class NoteBook {
  readonly #keeper: NoteKeeper;
  readonly #page: Pick<OpenPage, 'taken'>;
  readonly #onChange: () => void;
  #open: OpenNotes | null = null;
  #reading: Promise<void> | null = null;
  /** What the keeper was asked about last, and did not fail to answer. */
  #asked: PageArticle | null = null;
  /** Whether page or reader have gone on since reading began. */
  #isStale = false;

  /** `onChange` is called whenever the book reads otherwise. */
  constructor(keeper: NoteKeeper, page: Pick<OpenPage, 'taken'>, onChange: () => void) {
    this.#keeper = keeper;
    this.#page = page;
    this.#onChange = onChange;
  }

  /** The text that the notes are placed in, with the way back into the page; `null` where there is none. */
  get textMap(): TextMap | null {
    return this.#open?.textMap ?? null;
  }

  get notes(): readonly PlacedNote[] {
    return [...(this.#open?.placed.values() ?? [])];
  }

  /** All tags the reader ever gave, most used first. */
  get tags(): readonly string[] {
    return this.#open?.tags ?? [];
  }

  /** How many more notes are kept that cannot be read. */
  get unreadable(): number {
    return this.#open?.unreadable ?? 0;
  }

  find(id: string): PlacedNote | null {
    return this.#open?.placed.get(id) ?? null;
  }

  /** The note on exactly these words. */
  findOn({ start, end }: Span): PlacedNote | null {
    const isHere = ({ match: { span } }: PlacedNote): boolean =>
      span?.start === start && span.end === end;
    return this.notes.find(isHere) ?? null;
  }

  /** Whether news from elsewhere are about this article. */
  isAbout(articleId: string): boolean {
    const own = this.#open?.articleId ?? null;
    return own === null || own === articleId;
  }

  /** Brings the notes up to page and keeper; asked again meanwhile, it does so once more. */
  refresh(): Promise<void> {
    this.#isStale = true;
    this.#reading ??= this.#read().finally(() => (this.#reading = null));
    return this.#reading;
  }

  /** Brings the notes up to the page; the keeper is asked only where it shows another article. */
  async follow(): Promise<void> {
    const { taken } = this.#page;
    if (taken === null || !isSame(taken.article, this.#asked)) return await this.refresh();
    this.#moveTo(taken);
    await this.#reading;
  }

  async add(span: Span, content: NoteContent): Promise<PlacedNote> {
    return this.#put(await this.#keeper.add(this.#opened().article, span, content));
  }

  async ask(span: Span, text: string): Promise<PlacedNote> {
    return this.#put(await this.#keeper.ask(this.#opened().article, span, text));
  }

  async change(id: string, change: Partial<NoteContent>): Promise<Note> {
    const note = await this.#keeper.change(id, this.#revisionOf(id), change);
    const before = this.find(id);
    if (before !== null) this.#put({ ...before, note });
    return note;
  }

  /** The questions that hang on a note, in the reader's words. */
  async questionsOn(id: string): Promise<readonly string[]> {
    return await this.#keeper.questionsOn(id);
  }

  async attach(id: string, span: Span): Promise<PlacedNote> {
    const { article } = this.#opened();
    return this.#put(await this.#keeper.attach(id, this.#revisionOf(id), article, span));
  }

  async delete(id: string): Promise<void> {
    await this.#keeper.delete(id);
    this.#change((placed) => placed.delete(id));
  }

  /** Undoes what the reader did last to these notes; `null` when there was nothing. */
  async undo(): Promise<UndoneWork | null> {
    return await this.#step((articleId) => this.#keeper.undo(articleId));
  }

  /** Does again what was undone last; `null` when there was nothing. */
  async redo(): Promise<UndoneWork | null> {
    return await this.#step((articleId) => this.#keeper.redo(articleId));
  }

  /** An address that leads to this passage. */
  async linkTo(span: Span): Promise<string> {
    return await this.#keeper.linkTo(this.#opened().article, span);
  }

  async #step(take: (articleId: string) => Promise<UndoneWork | null>): Promise<UndoneWork | null> {
    const { articleId } = this.#opened();
    const work = articleId === null ? null : await take(articleId);
    await this.refresh();
    return work;
  }

  async #read(): Promise<void> {
    while (this.#isStale) await this.#readOnce();
  }

  async #readOnce(): Promise<void> {
    this.#isStale = false;
    const { taken } = this.#page;
    this.#asked = null;
    if (taken === null) return this.#write(null);
    this.#moveTo(taken);
    this.#asked = taken.article;
    const read = await this.#ask(taken);
    const now = this.#page.taken;
    if (now === null || !isSame(now.article, taken.article)) this.#isStale = true;
    else if (!this.#isStale) this.#write(openNotes(read, now.textMap));
  }

  async #ask({ article, textMap }: TakenText): Promise<PageNotes> {
    try {
      return await this.#keeper.open(article, spanInView(textMap));
    } catch (error) {
      this.#asked = null;
      throw error;
    }
  }

  /** The same words in new nodes: what is painted can move there at once. */
  #moveTo({ article, textMap }: TakenText): void {
    const open = this.#open;
    if (open?.textMap.text === textMap.text && open.article.url === article.url)
      this.#write({ ...open, textMap });
  }

  #put(placed: PlacedNote): PlacedNote {
    this.#change((notes) => notes.set(placed.note.id, placed), placed.note.articleId);
    return placed;
  }

  #change(change: (notes: Map<string, PlacedNote>) => void, articleId: string | null = null): void {
    // What is being read may be from before.
    this.#isStale = true;
    if (this.#open === null) return;
    const placed = new Map(this.#open.placed);
    change(placed);
    this.#write({ ...this.#open, placed, articleId: this.#open.articleId ?? articleId });
  }

  #write(next: OpenNotes | null): void {
    this.#open = next;
    this.#onChange();
  }

  #opened(): OpenNotes {
    if (this.#open === null) throw new NoArticleError('The page shows no article.');
    return this.#open;
  }

  #revisionOf(id: string): number {
    return this.find(id)?.note.revision ?? 0;
  }
}

/** Whether two takings of a page are of one article, as far as the keeper can tell. */
function isSame(a: PageArticle, b: PageArticle | null): boolean {
  if (a === b) return true;
  return (
    a.url === b?.url && a.text === b.text && JSON.stringify(a.facts) === JSON.stringify(b.facts)
  );
}

function openNotes(
  { article, articleId, notes, unreadable, tags }: PageNotes,
  textMap: TextMap,
): OpenNotes {
  const placed = new Map(notes.map((note) => [note.note.id, note]));
  return { article, articleId, placed, unreadable, tags, textMap };
}
