import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { officesConflict, officesDiffer, officesIn } from '../../server/src/analysis/words/office.ts';

describe('the offices in a title', () => {
  const titles: readonly (readonly [title: string, ...offices: string[]])[] = [
    ['President', 'president'],
    ['President and Chief Executive Officer', 'president', 'chief executive officer'],
    ['PRESIDENT & CEO', 'president', 'chief executive officer'],
    ['Sr. V.P.', 'vice president', 'senior vice president'],
    ['SVP, Sales', 'vice president', 'senior vice president'],
    ['Chief Scientific Officer', 'chief scientific officer'],
    ['Chief Human Resources Officer', 'chief human resources officer'],
    [
      'Executive Vice-President, General Counsel and Asst. Secretary',
      'vice president',
      'executive vice president',
      'general counsel',
      'assistant secretary',
    ],
    ['Secretary/Treasurer', 'secretary', 'treasurer'],
    ['Co-Chairman of the Board', 'chairman'],
    ['Vice Chairman', 'vice chairman'],
    ['Managing Member'],
  ];
  for (const [title, ...offices] of titles) {
    it(title, () => assert.deepEqual([...officesIn(title)], offices));
  }

  const conflict = (first: string, second: string): boolean => officesConflict(officesIn(first), officesIn(second));

  it('exclude each other where nobody holds both', () => {
    assert.ok(conflict('President', 'Vice President'));
    assert.ok(conflict('Assistant Secretary', 'Secretary'));
    assert.ok(conflict('CEO', 'Chief Financial Officer'));
    assert.ok(conflict('Senior Vice President', 'Executive Vice President'));
    assert.ok(conflict('Chief Scientific Officer', 'Chief Medical Officer'));
  });

  it('go together where one title holds the other', () => {
    assert.ok(!conflict('President', 'President and CEO'));
    assert.ok(!conflict('Vice President', 'Senior Vice President'));
    assert.ok(!conflict('President', 'Secretary'));
    assert.ok(!conflict('Chief Financial Officer', 'Chief Accounting Officer'));
    assert.ok(!conflict('President and Vice President', 'President'));
    assert.ok(!conflict('Manager', 'Director'));
  });

  it('differ where they have none in common, and are not both at the head of a company', () => {
    const differ = (first: string, second: string): boolean => officesDiffer(officesIn(first), officesIn(second));
    assert.ok(differ('Treasurer', 'Secretary'));
    assert.ok(differ('President', 'Treasurer and Secretary'));
    assert.ok(!differ('President and Secretary', 'Secretary'));
    assert.ok(!differ('President', 'Chairman of the Board'));
    assert.ok(!differ('Senior Vice President', 'Vice President'));
  });
});
