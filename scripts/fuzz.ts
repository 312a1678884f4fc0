import { parseArgs } from 'node:util';
import { fuzz } from '../test/fuzz/law.ts';

/** `npm run fuzz -- --edits 100000 --seed 1 --syntax plain`: a failing run prints its seed and its shortest steps. */
const { values } = parseArgs({
  options: { edits: { type: 'string' }, seed: { type: 'string' }, syntax: { type: 'string' } },
});
const edits = Number(values.edits ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const syntaxes = (['plain', 'markdown'] as const).filter((syntax) => !values.syntax || values.syntax === syntax);
if (!Number.isInteger(edits) || !Number.isInteger(seed) || syntaxes.length === 0) {
  console.error('npm run fuzz [-- --edits N --seed N --syntax plain|markdown]');
  process.exit(2);
}

const started = performance.now();
let tried = 0;
for (const syntax of syntaxes) {
  let shown = 0;
  tried += fuzz({
    syntax,
    edits: Math.ceil(edits / syntaxes.length),
    seed,
    whole: true,
    progress(now) {
      if (now - shown < 5_000) return;
      shown = now;
      console.log(`${syntax}: ${now} edits`);
    },
  });
}
console.log(
  `${tried} edits with seed ${seed}: all as a fresh copy (${((performance.now() - started) / 1000).toFixed(0)} s)`,
);
