import fc from 'fast-check';

// A test that runs for each of thousands of changes has no time for thousands of values; the same ones each time, so
// that a change is noticed in every run or in none.
fc.configureGlobal({ numRuns: 100, seed: 1 });
