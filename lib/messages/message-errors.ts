/** The other side failed; `name` and `message` are those of its error. */
export class AnswerError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** Nobody is there to answer: no content script in that tab, or no popup open. */
export class NoReceiverError extends Error {
  override name = 'NoReceiverError';
}

/** A request that is not what its message carries. */
export class BadRequestError extends Error {
  override name = 'BadRequestError';
}
