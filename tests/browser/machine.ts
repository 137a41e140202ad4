/** Whether we are root, for whom Chromium has no sandbox and apt needs no password. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether a person could see a window. */
export function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  return (
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  );
}
