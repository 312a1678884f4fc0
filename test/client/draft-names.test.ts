import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { draftPattern, isDraftName } from '../../client/src/draft-names.ts';

describe('a file met in a folder', () => {
  it('may be a draft by its ending, in capitals too', () => {
    const names = ['ex10.txt', 'EX10-1.TXT', 'note.md', 'lease.markdown', 'a.exhibit', 'a.exhibit.txt'];
    assert.deepEqual(names.filter(isDraftName), names);
    assert.deepEqual(['ex10.pdf', 'txt', 'notes.txt.bak', 'a.mdx'].filter(isDraftName), []);
  });

  it('is searched for by a pattern that says the same', () => {
    const [, listed = ''] = /^\*\*\/\*\.\{(.*)\}$/.exec(draftPattern) ?? [];
    const endings = listed.split(',');
    assert.deepEqual(endings, ['exhibit', 'txt', 'md', 'markdown', 'EXHIBIT', 'TXT', 'MD', 'MARKDOWN']);
    assert.ok(endings.every((ending) => isDraftName(`a.${ending}`)));
  });
});
