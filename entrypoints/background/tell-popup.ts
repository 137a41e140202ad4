import { NoReceiverError, send, type ToPopup } from '../../lib/messages/index.ts';

/** Tells the popup what happens in its tab; often there is no popup. */
export async function tellPopup<Name extends keyof ToPopup>(
  name: Name,
  news: ToPopup[Name],
): Promise<void> {
  try {
    await send(name, news);
  } catch (error) {
    if (!(error instanceof NoReceiverError)) throw error;
  }
}
