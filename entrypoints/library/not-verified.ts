/** What a backup brought is not what is here afterwards. */
export class NotVerifiedError extends Error {
  override readonly name = 'NotVerifiedError';
}
