/** The looks of the cards. */
export const CARD_RULES = `
.card {
  width: 340px; max-width: calc(100vw - 16px); max-height: min(560px, 100dvh - 16px); overflow: auto;
  padding: 8px 12px 8px; display: flex; flex-direction: column; gap: 10px; scrollbar-width: thin;
}
.bar { display: flex; align-items: center; gap: 4px; }
.bar h2 { flex: 1; }
.bar > .icon:last-child { margin-inline-end: -6px; }
.pager { display: flex; align-items: center; }
.count { color: var(--quiet); font-size: 13px; }
.state { color: var(--quiet); padding-inline-start: 10px; border-inline-start: 3px dotted var(--line); }
q { quotes: "“" "”"; color: var(--ink); }
.colours { display: flex; align-items: center; gap: 4px; }
.colour { position: relative; cursor: pointer; padding: 3px; border: 2px solid transparent; border-radius: 7px; }
.colour input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.colour:has(:checked) { border-color: var(--ink); }
.colour:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 1px; }
.meaning { flex: 1; padding-inline-start: 6px; color: var(--quiet); }
.field { display: flex; flex-direction: column; gap: 3px; }
.field label, legend { color: var(--quiet); font-size: 13px; padding: 0; }
textarea, select, input:not([type="radio"]) {
  font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 6px;
  padding: 5px 8px; margin: 0; width: 100%; min-height: 32px;
}
textarea { resize: vertical; field-sizing: content; min-height: 52px; max-height: 220px; }
select { background: var(--paper); padding-inline-start: 4px; }
::placeholder { color: var(--quiet); opacity: 1; }
.tags { position: relative; }
.box { display: flex; flex-wrap: wrap; gap: 4px; padding: 3px; border: 1px solid var(--line); border-radius: 6px; }
.box:has(input:focus-visible) { outline: 2px solid var(--focus); outline-offset: 1px; }
.box input:not([type="radio"]) { flex: 1 1 90px; width: 90px; min-height: 26px; padding: 1px 5px; border: 0; outline: 0; }
.chips { display: contents; }
.chip { display: flex; align-items: center; max-width: 100%; background: var(--press); border-radius: 6px; padding-inline-start: 8px; }
.cross { flex: none; min-height: 26px; min-width: 26px; padding: 0; color: var(--quiet); }
.options {
  position: absolute; top: 100%; left: 0; right: 0; z-index: 1; margin-top: 2px; padding: 3px;
  background: var(--paper); border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 4px 12px rgb(0 0 0 / 20%);
}
.options li { padding: 4px 8px; border-radius: 4px; cursor: pointer; }
.options li:hover, .options [aria-selected="true"] { background: var(--press); }
.options [aria-selected="true"] { outline: 2px solid var(--focus); outline-offset: -2px; }
.evidence-field { margin-top: 8px; }
.evidence li { display: flex; align-items: flex-start; gap: 4px; padding: 3px 0; }
.evidence .text { flex: 1; min-width: 0; }
.evidence a { color: inherit; }
.remark { display: block; color: var(--quiet); }
.add { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 3px; }
.add button { border: 1px solid var(--line); }
.add input:not([type="radio"]) { flex: 1 1 110px; width: 110px; }
.add #address { flex-basis: 100%; }
.add .problem { flex-basis: 100%; font-size: 13px; }
.add .problem:empty, .saving p:empty { display: none; }
.questions li { padding-inline-start: 10px; border-inline-start: 3px solid var(--line); }
.questions span { display: block; color: var(--quiet); font-size: 13px; }
.saving { font-size: 13px; color: var(--quiet); min-height: 19px; }
.draft { display: flex; flex-wrap: wrap; gap: 4px 8px; padding: 4px 8px; margin-bottom: 4px; background: var(--press); border-radius: 6px; color: var(--ink); }
.end { position: sticky; bottom: -8px; justify-content: flex-end; border-top: 1px solid var(--edge); padding: 6px 0 8px; margin: 0 -4px -8px; background: var(--paper); }
.delete { color: var(--alarm); }
`;
