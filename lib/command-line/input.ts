/** One article as it came in. */
export interface Input {
  readonly state: 'read';
  /** Names it in a message: "news.jsonl:3". */
  readonly name: string;
  /** The file's name without its ending, or the id its line gives. */
  readonly id: string | number;
  readonly form: 'text' | 'page';
  readonly content: string;
}

/** Something that could not be read, and why: a sentence without its subject and stop. */
export interface BadInput {
  readonly state: 'bad';
  readonly name: string;
  readonly problem: string;
}
