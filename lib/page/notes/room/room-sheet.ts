import { HOST_RULES } from '../../overlay/closed-host.ts';
import type { Tone } from '../../paint/line-looks.ts';
import { CARD_RULES } from './card-rules.ts';
import { colourSampleRules } from './colour-sample.ts';
import { TOOLBAR_RULES } from './toolbar-rules.ts';

const COLOURS: Readonly<Record<Tone, string>> = {
  light: `--paper: #fffdf8; --ink: #23211d; --quiet: #5d5850; --edge: #cfc8bb; --line: #8a8375;
    --press: #efe9dd; --focus: #0b57d0; --alarm: #b3261e; --strong: #23211d; --on-strong: #fffdf8;
    color-scheme: light;`,
  dark: `--paper: #23211e; --ink: #f2eee6; --quiet: #bdb6a9; --edge: #57524a; --line: #8d867b;
    --press: #383530; --focus: #a8c7fa; --alarm: #ffb4ab; --strong: #f2eee6; --on-strong: #23211e;
    color-scheme: dark;`,
};

const RULES = `${HOST_RULES}.panel {
  position: fixed;
  left: 0;
  top: 0;
  font: 14px/1.45 system-ui, sans-serif;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--edge);
  border-radius: 10px;
  box-shadow: 0 4px 18px rgb(0 0 0 / 22%);
  overflow-wrap: anywhere;
}
ul, p, h2, fieldset { margin: 0; padding: 0; border: 0; list-style: none; min-width: 0; }
h2 { font: inherit; font-weight: 600; }
button {
  font: inherit; color: inherit; background: none; border: 0; border-radius: 6px;
  padding: 4px 8px; margin: 0; min-height: 30px; min-width: 30px; text-align: center; cursor: pointer;
}
button:hover { background: var(--press); }
:is(button, input, select, textarea, a):focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.strong { background: var(--strong); color: var(--on-strong); font-weight: 600; }
.strong:hover { background: var(--strong); text-decoration: underline; }
.link { min-height: 0; min-width: 0; padding: 0 2px; text-decoration: underline; font-weight: 600; }
.icon { flex: none; width: 30px; padding: 0; font-size: 17px; line-height: 1; }
.picture {
  width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 1.6;
  stroke-linecap: round; stroke-linejoin: round; vertical-align: -4px; flex: none;
}
.sample { display: inline-block; flex: none; padding: 2px 4px 1px; border-radius: 3px; line-height: 1.25; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.notice {
  left: 50%; top: auto; bottom: 16px; transform: translateX(-50%); width: max-content;
  max-width: calc(100vw - 16px); padding: 6px 6px 6px 14px; display: flex; align-items: center; gap: 8px;
}
.notice.problem { border-color: var(--alarm); }
.notice input {
  font: 13px/1.4 system-ui, sans-serif; width: 220px; max-width: 50vw; padding: 4px 6px; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: 6px;
}
.problem { color: var(--alarm); }
@media (forced-colors: active) { .panel { border-color: CanvasText; } .picture { stroke: ButtonText; } }
`;

/** The style sheet of everything in the room. */
export function roomSheet(tone: Tone): string {
  return [
    `.panel { ${COLOURS[tone]} }`,
    RULES,
    TOOLBAR_RULES,
    CARD_RULES,
    colourSampleRules(tone),
  ].join('\n');
}
