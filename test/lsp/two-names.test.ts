import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { startEditor } from './editor.ts';
import { edited } from './open-documents.ts';

const folder = 'file:///deal';
const draft = `${folder}/sale.txt`;
const settings = `${folder}/.engross.json`;
const text = `
Alder Sales, Inc., a Texas corporation, sells.

Alder Slaes, Inc., a Texas corporation, signs.
`;

describe('declaring two names to be two', () => {
  it('is offered behind the repairs, is kept without a word of the draft, and holds for every draft of the folder', async () => {
    const editor = await startEditor({ folder });
    const lease = `${folder}/other/lease.txt`;
    editor.open(lease, text.replace('sells', 'lets'));
    assert.equal((await editor.next(lease)).length, 1);
    editor.open(draft, text);
    assert.deepEqual(
      (await editor.next(draft)).map(({ code }) => code),
      ['name-variant'],
    );
    const actions = await editor.actions(draft, 'Slaes');
    const titles = actions.map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 4), [
      'Spell it Alder Sales, Inc.',
      'Spell it Alder Slaes, Inc. in the other place',
      'These are two names',
      'Ignore here',
    ]);
    const silenced = editor.next(draft, (found) => found.length === 0);
    const silencedToo = editor.next(lease, (found) => found.length === 0);
    await editor.request('workspace/executeCommand', actions[2]?.command);
    await silenced;
    const written = edited('', editor.applied[0], settings);
    assert.match(written, /^{\s*"names": \[\s*\[\s*"[0-9a-f]{16}",\s*"[0-9a-f]{16}"\s*\]\s*\]\s*}\s*$/);
    assert.doesNotMatch(written, /alder/i);
    await silencedToo;
  });

  it('is not offered where no name is taken for another', async () => {
    const editor = await startEditor({ folder });
    editor.open(draft, 'The Company shall issue Six Hundred (650) shares.');
    await editor.next(draft);
    const titles = (await editor.actions(draft, 'Six')).map(({ title }) => title);
    assert.ok(!titles.includes('These are two names'), titles.join(', '));
  });

  it('shows nonsense from a client as a message and goes on', async () => {
    const editor = await startEditor();
    await editor.request('workspace/executeCommand', { command: 'engross.twoNames', arguments: [{ names: ['one'] }] });
    await editor.until('a message', () => editor.messages.length > 0);
    assert.match(editor.messages[0] ?? '', /^The decision could not be written/);
  });
});
