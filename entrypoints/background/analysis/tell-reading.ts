import { tellPopup } from '../tell-popup.ts';

/** Hands on what comes of reading a tab's page, and tells whatever shows the tab that there is news. */
export async function tellingOfReading<Outcome>(
  reading: Promise<Outcome>,
  tabId: number | null,
): Promise<Outcome> {
  const outcome = await reading;
  if (tabId !== null) void tellPopup('tabRead', { tabId });
  return outcome;
}
