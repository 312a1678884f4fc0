const { reporters } = require('mocha');

/** Every scenario as it ends, and one last line that a script can read: `N passed, N failed`. */
module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => console.log(`${runner.stats.passes} passed, ${runner.stats.failures} failed`));
  }
};
