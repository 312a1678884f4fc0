import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createSettings, type SettingsSource } from '../../server/src/lsp/settings.ts';

const draft = 'file:///deal/sale.txt';

/** Settings of a host whose files are read when the test says so, in the order in which it does. */
function setUp() {
  const reads: ((text: string) => void)[] = [];
  const settings: SettingsSource = createSettings({
    files: {
      read: (uri) => (uri === 'file:///deal/.engross.json' ? new Promise((answer) => reads.push(answer)) : none),
    },
    folders: () => [],
    configuration: () => none,
    report: () => {},
  });
  return { settings, reads };
}

const none = Promise.resolve(undefined);

describe('the settings of a draft', () => {
  it('are those that were read last, also where an earlier reading ends after that', async () => {
    const { settings, reads } = setUp();
    const early = settings.of(draft);
    settings.forgetDraft(draft);
    const late = settings.of(draft);
    const [answerEarly, answerLate] = reads;
    answerLate?.('{ "check": "always" }');
    assert.equal((await late).check, 'always');
    answerEarly?.('{ "check": "never" }');
    await early;
    assert.equal(settings.known(draft)?.check, 'always');
  });

  it('are not known from a reading that was forgotten before it ended', async () => {
    const { settings, reads } = setUp();
    const early = settings.of(draft);
    settings.forgetAll();
    reads[0]?.('{ "check": "never" }');
    await early;
    assert.equal(settings.known(draft), undefined);
  });

  it('are the defaults where its address is none', async () => {
    const { settings } = setUp();
    settings.forgetDraft('file:////share/a.txt');
    assert.equal((await settings.of('file:////share/a.txt')).check, 'auto');
  });
});
