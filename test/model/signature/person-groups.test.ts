import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser } from '../../../server/src/analysis/index.ts';
import { personGroups } from '../../../server/src/analysis/model/signature/person-groups.ts';

/** The spellings of each person who signs, in the order in which they first stand. */
function groupsOf(...names: readonly string[]): readonly (readonly string[])[] {
  const text = names.map((name) => `By: /s/ ${name}\n\n`).join('');
  const groups = new Map<string, string[]>();
  for (const [key, first] of personGroups(new Analyser(text, 'plain').draft)) {
    groups.set(first, [...(groups.get(first) ?? []), key]);
  }
  return [...groups.values()];
}

describe('the spellings of a person', () => {
  it('are one with initials, without a middle name and in a short form', () => {
    assert.deepEqual(groupsOf('Robert A. Brandt', 'R. A. Brandt', 'Robert Brandt', 'Bob Brandt'), [
      ['ROBERT A BRANDT', 'ROBERT BRANDT', 'R A BRANDT', 'BOB BRANDT'],
    ]);
  });

  it('are two with another given name, surname or generation', () => {
    assert.deepEqual(groupsOf('Robert Brandt', 'Rosa Brandt', 'Robert Marsh'), [
      ['ROBERT BRANDT'],
      ['ROSA BRANDT'],
      ['ROBERT MARSH'],
    ]);
    assert.deepEqual(groupsOf('John Marsh, Jr.', 'John Marsh, Sr.'), [['JOHN MARSH JR'], ['JOHN MARSH SR']]);
  });

  it('are nobody’s where two persons may write the same initials', () => {
    assert.deepEqual(groupsOf('John Marsh', 'J. Marsh', 'Jane Marsh'), [['JOHN MARSH'], ['JANE MARSH'], ['J MARSH']]);
  });

  it('are worked out anew after a change of a person, and only then', () => {
    const text = `By: /s/ Robert Brandt\n\n${'The fee is due.\n\n'.repeat(4)}It is paid.\n`;
    const analyser = new Analyser(text, 'plain');
    const before = personGroups(analyser.draft);
    const end = text.length - 1;
    const typed = analyser.edit(`${text.slice(0, end)}!\n`, { start: end, end, inserted: 1 });
    assert.equal(personGroups(typed), before);
    const signed = analyser.edit(`${text.slice(0, end)}!\n\nBy: /s/ Rosa Marsh\n`, {
      start: end + 1,
      end: end + 1,
      inserted: 20,
    });
    assert.deepEqual([...personGroups(signed).keys()], ['ROBERT BRANDT', 'ROSA MARSH']);
  });
});
