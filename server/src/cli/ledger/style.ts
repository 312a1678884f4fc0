/**
 * How the printed ledger looks. It is black on white; no colour carries a meaning, since browsers print none behind
 * text. Columns have one width in every table, no row is torn by a page, and nothing is wider than a Letter or A4 page
 * between its margins.
 */
export const style = `
:root { color-scheme: light; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #111; background: #fff; font: 11pt/1.4 Georgia, 'Times New Roman', serif; }
header { border-bottom: 3px double #111; }
.kind { margin: 0; font-variant: small-caps; letter-spacing: .05em; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 0; }
p { margin: .25rem 0 .5rem; overflow-wrap: anywhere; }
.counts { font-weight: bold; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #888; text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #111; font-weight: bold; overflow-wrap: normal; }
@media print, (min-width: 40rem) {
  table { table-layout: fixed; }
  th, td { box-sizing: border-box; }
  thead th:nth-child(1) { width: 8.5rem; }
  thead th:nth-child(2) { width: 40%; }
  thead th:nth-child(3) { width: 7rem; }
  .settles thead th:nth-child(2) { width: 29%; }
  .settles thead th:nth-child(3) { width: 4.25rem; }
  .settles thead th:nth-child(5) { width: 5.25rem; }
}
tbody th { font-weight: bold; }
.written { font-weight: normal; font-size: .9em; }
.standing { white-space: nowrap; }
.disagrees > * { background: #f8ebe9; }
.disagrees > .standing { border-left: 4px solid #111; font-weight: bold; }
.settles td:last-child { border-left: 1px solid #888; background: #fff; }
.lines { font-variant-numeric: tabular-nums; }
.meaning { font-size: .85em; }
code { font: .9em 'DejaVu Sans Mono', Consolas, monospace; }
footer { margin-top: 2rem; break-inside: avoid; }
.signing { display: flex; gap: 1.5rem; margin-top: 3.5rem; }
.signing > div { flex: 2; border-top: 1px solid #111; padding-top: .2rem; }
.signing > div:last-child { flex: 1; }
@page { margin: 18mm 16mm; @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages); font: 9pt Georgia, 'Times New Roman', serif; } }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  h2, h2 + p { break-after: avoid; }
  thead th:nth-child(1) { width: 7.25rem; }
  thead th:nth-child(3) { width: 6rem; }
}
@media screen and (max-width: 40rem) {
  body { font-size: 9.5pt; padding: 0 .5rem; }
  th, td { padding: .25rem; overflow-wrap: break-word; }
  .standing { white-space: normal; }
  .settles :is(th, td):nth-child(5) { display: none; }
  .signing { gap: .75rem; }
}
`;
