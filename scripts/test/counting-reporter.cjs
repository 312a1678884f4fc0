const { reporters } = require('mocha');

/** Mocha's dots, and one last line that a script can read: `N passed, N failed`. */
module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => console.log(`${runner.stats.passes} passed, ${runner.stats.failures} failed`));
  }
};
