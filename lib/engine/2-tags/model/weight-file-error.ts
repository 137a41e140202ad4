/** What is wrong with a weight file. */
export type WeightFileFault =
  | 'not-ours'
  | 'newer'
  | 'cut-short'
  | 'damaged'
  | 'malformed'
  | 'out-of-bounds'
  /** The file is whole, but is not one of the model that is asked for. */
  | 'unfit';

/** A file that is not the weights it should be; the message is one sentence for the reader. */
export class WeightFileError extends Error {
  override name = 'WeightFileError';
  readonly fault: WeightFileFault;

  constructor(fault: WeightFileFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
