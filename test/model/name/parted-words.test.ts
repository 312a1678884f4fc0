import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readDraft } from '../../../server/src/analysis/index.ts';
import { partedWords } from '../../../server/src/analysis/model/name/parted-words.ts';

const parted = (...paragraphs: readonly string[]): readonly string[] =>
  partedWords(readDraft(paragraphs.join('\n\n'), 'plain')).map(
    ({ kind, wrong, right }) =>
      `${kind}: ${wrong[0]?.name.text} x${wrong.length} / ${right[0]?.name.text} x${right.length}`,
  );

describe('a name of which a word is parted', () => {
  const own = 'This is made by Bluewater Lithium Corp., a Nevada corporation (the "Company").';

  it('is the one that stands twice as often, whatever the length of its suffix', () => {
    assert.deepEqual(parted(own, 'It is paid to Blue Water Lithium Corporation.', 'BLUEWATER LITHIUM CORP.'), [
      'words: Blue Water Lithium Corporation x1 / Bluewater Lithium Corp. x2',
    ]);
    assert.deepEqual(parted(own, 'It is paid to Blue-Water Lithium Corp.', 'BLUEWATER LITHIUM CORP.'), [
      'words: Blue-Water Lithium Corp. x1 / Bluewater Lithium Corp. x2',
    ]);
  });

  it('is shown where each stands as often, the one that is introduced held to be right', () => {
    assert.deepEqual(parted('BLUE WATER LITHIUM CORP.', own), [
      'parted: BLUE WATER LITHIUM CORP. x1 / Bluewater Lithium Corp. x1',
    ]);
    assert.deepEqual(parted('It is paid to Bluewater Lithium Corp.', 'It is owed to Blue Water Lithium Corp.'), [
      'parted: Blue Water Lithium Corp. x1 / Bluewater Lithium Corp. x1',
    ]);
  });

  it('is none where initials are written in one', () => {
    assert.deepEqual(
      parted('J.R. Marsh Bank, N.A. pays.', 'It asks J.R. Marsh Bank, N.A.', 'It owes JRMarsh Bank, N.A.'),
      [],
    );
  });

  it('is another that was formed elsewhere, came before or stands beside it', () => {
    const others = [
      'Blue Water Lithium Corp., a Texas corporation, pays.',
      'It was formerly known as Blue Water Lithium Corp.',
      'It is made by Blue Water Lithium Corp. (the "Seller").',
      'Neither Bluewater Lithium Corp. nor Blue Water Lithium Corp. pays.',
    ];
    for (const other of others) assert.deepEqual(parted(own, other), [], other);
  });
});
