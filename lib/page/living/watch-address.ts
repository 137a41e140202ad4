/** Hears of the reader going to another address without the page loading anew, until the signal aborts. */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let last = location.href;
  const look = (): void => {
    if (location.href === last) return;
    last = location.href;
    onChange();
  };
  const { navigation } = window as { navigation?: EventTarget };
  // Firefox has it since 147, Chromium since 102.
  navigation?.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'hashchange', 'focus'])
    window.addEventListener(type, look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
}
