/** How a saved copy looks, on screens light and dark and on paper. */
export const COPY_STYLE = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 Georgia, serif; max-width: 38rem; margin: 2rem auto; padding: 0 1rem; }
header, section { font-size: 0.85rem; font-family: system-ui, sans-serif; }
h1, h2 { line-height: 1.25; }
figure { margin: 1.5rem 0; }
img { display: block; max-width: 100%; height: auto; }
.missing { margin: 0; padding: 1rem; border: 1px dashed; opacity: 0.8; font-size: 0.9rem; overflow-wrap: anywhere; }
figcaption, aside { font-size: 0.9rem; opacity: 0.8; margin: 0.5rem 0; }
blockquote { margin: 0.5rem 0; padding-left: 1rem; border-left: 0.2rem solid; }
.comment { white-space: pre-wrap; }
mark { color: inherit; }
.yellow { background: light-dark(#fff3a0, #5c5000); }
.orange { background: light-dark(#ffdcb0, #6b3d00); }
.blue { background: light-dark(#cfe4ff, #143e6b); }
.green { background: light-dark(#cdf2cf, #17501c); }
.pink { background: light-dark(#ffd3e4, #6b1a3f); }
sup { line-height: 0; font-family: system-ui, sans-serif; }
section { border-top: 1px solid; margin-top: 2rem; }
li, figure { break-inside: avoid; }
@media print { body { max-width: none; margin: 0; } mark { print-color-adjust: exact; } }
`;
