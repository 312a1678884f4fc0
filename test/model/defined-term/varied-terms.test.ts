import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Analyser, readDraft, type Draft } from '../../../server/src/analysis/index.ts';
import { variedTerms } from '../../../server/src/analysis/model/defined-term/varied-terms.ts';

const said = (draft: Draft): readonly string[] =>
  variedTerms(draft).map(
    ({ text, phrase: { texts }, index }) => `${text} for ${texts[index] ?? ''} in ${texts.join(' ')}`,
  );

/** What is said of a draft that defines a Competing Proposal, and goes on with some paragraphs. */
const varied = (...paragraphs: readonly string[]): readonly string[] => {
  const defined = 'It may get an offer for its shares from others (a "Competing Proposal").';
  const used = 'The Holder votes against a Competing Proposal, and against each other Competing Proposal.';
  return said(readDraft(`${[defined, used, ...paragraphs].join('\n\n')}\n`, 'plain'));
};

const slip = ['Competitive for Competing in Competing Proposal'];

describe('a term in another form', () => {
  it('is found where one word of it has another ending', () => {
    assert.deepEqual(varied('No Holder shall support any Competitive Proposal.'), slip);
    assert.deepEqual(varied('The Competitive Proposal of May fell through.'), slip);
    assert.deepEqual(varied('No Holder shall support any Competitive\n     Proposals.'), slip);
    assert.deepEqual(varied('No Holder shall support any Competing Proposals.'), []);
  });

  it('is found in the midst of a longer term', () => {
    const term = 'The sum then due (the "Modified Principal Sum") bears interest.';
    assert.deepEqual(varied(term, 'He pays one percent of the Modified Principle Sum, or less.'), [
      'Principle for Principal in Modified Principal Sum',
    ]);
    assert.deepEqual(varied(term, 'He pays one percent of the Whole Principle Sum, or less.'), []);
  });

  it('is no slip where it stands twice, or is defined', () => {
    const again = 'The Holder weighs a Competitive Proposal.';
    assert.deepEqual(varied(again, again), []);
    assert.deepEqual(varied('It may get a cheaper offer (a "Competitive Proposal").', again), []);
  });

  it('is no term where more words go with it, or it stands over a paragraph', () => {
    assert.deepEqual(varied('It sent the First Competitive Proposal.'), []);
    assert.deepEqual(varied('It sent a Competitive Proposal Letter.'), []);
    assert.deepEqual(varied('COMPETITIVE PROPOSAL', 'The Holder votes.'), []);
    assert.deepEqual(varied('It sent a Competitive, a Proposal.'), []);
  });

  it('is another thing where its noun has another form', () => {
    const term = 'It may ask an agency (a "Governmental Authority"), and no other Governmental Authority.';
    assert.deepEqual(varied(term, 'Each Governmental Authorization is in force.'), []);
    assert.deepEqual(varied(term, 'Each Government Authority is told.'), [
      'Government for Governmental in Governmental Authority',
    ]);
  });

  it('is followed while the draft is typed', () => {
    const right = 'An offer (a "Competing Proposal") is rejected.\n\nShe likes a Competing Proposal.\n';
    const wrong = right.replace('likes a Competing', 'likes a Competitive');
    const analyser = new Analyser(right, 'plain');
    const at = right.lastIndexOf('ing');
    assert.deepEqual(said(analyser.draft), []);
    analyser.edit(wrong, { start: at, end: at + 3, inserted: 5 });
    assert.deepEqual(said(analyser.draft), slip);
    analyser.edit(right, { start: at, end: at + 5, inserted: 3 });
    assert.deepEqual(said(analyser.draft), []);
  });
});
