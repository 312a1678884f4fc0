import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

describe('the settings file of a folder', () => {
  const session = useSession('calm');

  it('is held to its schema as one types, with what may stand there on offer', async () => {
    const { window } = await session.open({ '.engross.json': '{ "rules": { "amount-misspelt": "loud" } }\n' });
    await window.openFile('.engross.json');
    const rows = await window.problems(/Value is not accepted/, 'settings-file-problems');
    assert.ok(
      rows.some((row) => /"off"/.test(row) && /"error"/.test(row)),
      rows.join('\n'),
    );
    await window.goTo(1, 14);
    await window.type('"name-');
    await window.acceptSuggestion(/^name-variant/, 'settings-file-suggestions');
    await window.waitForText('"name-variant": ');
  });
});
