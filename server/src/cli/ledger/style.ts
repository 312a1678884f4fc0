/** How the printed ledger looks: black on white, no colour carries a meaning, no table row is torn by a page. */
export const style = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #111; background: #fff; font: 11pt/1.4 Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 0; }
p { margin: .25rem 0 .5rem; }
.counts { font-weight: bold; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #888; text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #111; font-weight: bold; overflow-wrap: normal; }
tbody th { font-weight: bold; }
.standing { white-space: nowrap; }
.disagrees > * { background: #f6e3e1; }
.lines { font-variant-numeric: tabular-nums; }
footer { margin-top: 3rem; break-inside: avoid; }
.blank { display: inline-block; min-width: 14rem; border-bottom: 1px solid #111; }
@page { margin: 18mm 16mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; } tr { break-inside: avoid; } thead { display: table-header-group; } h2 { break-after: avoid; } }
`;
