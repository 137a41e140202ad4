import type { Tone } from '../paint/line-looks.ts';
import { HOST_RULES } from './closed-host.ts';
import { sampleRules } from './line-sample.ts';

const COLOURS: Readonly<Record<Tone, string>> = {
  light: `--paper: #fffdf8; --ink: #23211d; --quiet: #5d5850; --edge: #cfc8bb; --press: #efe9dd;
    --focus: #0b57d0; --on: #1d7d4f; --off: #7c766c; --knob: #fff; color-scheme: light;`,
  dark: `--paper: #23211e; --ink: #f2eee6; --quiet: #bdb6a9; --edge: #57524a; --press: #383530;
    --focus: #a8c7fa; --on: #5cc692; --off: #8d867b; --knob: #23211e; color-scheme: dark;`,
};

const RULES = `${HOST_RULES}section {
  position: fixed;
  font: 14px/1.45 system-ui, sans-serif;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--edge);
  border-radius: 10px;
  box-shadow: 0 4px 18px rgb(0 0 0 / 22%);
  overflow-wrap: anywhere;
}
ul, p { margin: 0; padding: 0; list-style: none; }
button {
  font: inherit; color: inherit; background: none; border: 0; border-radius: 6px;
  padding: 4px 6px; margin: 0; min-height: 28px; text-align: start; cursor: pointer;
}
button:hover:enabled { background: var(--press); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
button:disabled { opacity: 0.45; cursor: default; }
.bar { display: flex; align-items: center; gap: 6px; }
.icon { flex: none; width: 28px; padding: 0; text-align: center; font-size: 17px; line-height: 1; }
.sample { flex: none; width: 30px; text-underline-offset: 3px; color: var(--quiet); text-align: center; }

.legend { bottom: 16px; width: 244px; padding: 4px; }
.legend:has([hidden]) { width: auto; }
.legend.left { left: 16px; }
.legend.right { right: 16px; }
.legend .title { flex: 1; font-weight: 600; }
.title::before { content: "▸"; display: inline-block; width: 18px; color: var(--quiet); }
.title[aria-expanded="true"]::before { content: "▾"; }
.kinds button { width: 100%; }
.kinds li > .row { padding: 4px 6px; min-height: 28px; color: var(--quiet); }
.row { display: flex; align-items: center; gap: 8px; }
.kind { flex: 1; }
.count { font-variant-numeric: tabular-nums; }
.body > .bar { margin-top: 4px; padding-top: 4px; border-top: 1px solid var(--edge); }
.switch { flex: 1; display: flex; align-items: center; gap: 8px; }
.switch::before {
  content: ""; width: 28px; height: 16px; border-radius: 8px; background:
    radial-gradient(circle at 8px 8px, var(--knob) 5px, transparent 5.5px) var(--off);
}
.switch[aria-checked="true"]::before {
  background: radial-gradient(circle at 20px 8px, var(--knob) 5px, transparent 5.5px) var(--on);
}

.card { width: 340px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto;
  padding: 10px 12px; left: 0; top: 0; }
.card .bar { align-items: flex-start; margin: -2px -4px 0 0; }
.card .sample { padding-top: 1px; }
.card .source { flex: 1; padding-top: 1px; }
.card .icon { margin-top: -3px; }
.voice { color: var(--quiet); margin-top: 2px; }
.flags { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--edge); }
.flags li + li { margin-top: 8px; }
.flags q { margin-left: 6px; color: var(--quiet); quotes: "“" "”"; }
.why { display: block; }
.link { margin: 6px 0 -4px -6px; text-decoration: underline; color: var(--quiet); }
`;

/** The style sheet of everything in the overlay. */
export function overlaySheet(tone: Tone): string {
  return `section { ${COLOURS[tone]} }\n${RULES}\n${sampleRules(tone)}`;
}
