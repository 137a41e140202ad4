/** The looks of the toolbar and its menu. */
export const TOOLBAR_RULES = `
.toolbar { padding: 4px; width: max-content; max-width: calc(100vw - 12px); user-select: none; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; }
.toolbar .word { display: none; }
.toolbar .row button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; }
.toolbar .row > :first-child:nth-last-child(7) ~ .icon:nth-last-child(2) { margin-inline-start: auto; }
.toolbar .colours button { padding: 4px 7px; flex: 1; }
.caption { padding: 1px 8px 3px; color: var(--quiet); font-size: 13px; text-align: center; }
.say { flex: 1; padding: 4px 8px; max-width: 290px; }
.attach { padding-bottom: 4px; margin-bottom: 4px; border-bottom: 1px solid var(--edge); }
.menu { display: flex; flex-direction: column; border-top: 1px solid var(--edge); margin-top: 4px; padding-top: 4px; }
.menu button { text-align: start; }
.menu:not([hidden]) + .caption { display: none; }
.touched { width: 348px; }
.touched .word { display: inline; overflow-wrap: normal; }
.touched .colours button { flex: 1 1 auto; flex-direction: column; gap: 1px; padding: 3px 2px; font-size: 12px; }
.touched .row:not(.colours) button { flex: 1 1 auto; }
.touched .row button { min-height: 44px; min-width: 44px; padding: 4px 6px; }
.touched .menu button { min-height: 44px; }
.touched .caption { display: none; }
`;
