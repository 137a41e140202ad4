/**
 * Puts an address on the clipboard; false where page and browser do not let us. Pages without a
 * secure connection have no clipboard to write to, so there the reader copies it.
 */
export async function copyAddress(address: string): Promise<boolean> {
  // Missing on such pages, whatever the types say.
  const { clipboard } = navigator as Partial<Navigator>;
  try {
    await clipboard?.writeText(address);
    return clipboard !== undefined;
  } catch {
    // No click of the reader just now, or forbidden by the page's policy.
    return false;
  }
}
