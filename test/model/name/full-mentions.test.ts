import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Analyser, type Draft } from '../../../server/src/analysis/index.ts';
import { slippedMentions } from '../../../server/src/analysis/model/name/full-mentions.ts';

/** By name, what is written at each of its places. */
const written = (draft: Draft): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...slippedMentions(draft)].map(([key, all]) => [
      key,
      all.map(({ start, at, text }) => `${start + at.start} ${text}`),
    ]),
  );

const signed = (name: string): string => `\n\nBy: /s/ ${name}\nName: ${name}\nTitle: President\n\n`;

describe('the mentions of a name that is spelled otherwise somewhere', () => {
  it('are all places where it stands, right and wrong', () => {
    const { draft } = new Analyser(
      `The notice is sent to Leopold Varney.\n\nAn answer of Leopold Vareny is awaited.${signed('Leopold Varney')}`,
      'plain',
    );
    assert.deepEqual(
      Object.values(written(draft)).map((all) => all.map((one) => one.replace(/^\d+ /, ''))),
      [['Leopold Varney', 'Leopold Vareny', 'Leopold Varney', 'Leopold Varney']],
    );
  });

  it('are none of a name that stands everywhere as it is', () => {
    const { draft } = new Analyser(`The notice is sent to Leopold Varney.${signed('Leopold Varney')}`, 'plain');
    assert.deepEqual(written(draft), {});
  });

  it('are found with accents and apostrophes or without', () => {
    const { draft } = new Analyser(
      `It is sent to Jos\u00e9 Ibarrondo and to Jose Ibarondo; Brenda O\u2019Callaghan and Brneda O'Callaghan too.` +
        signed('Jose Ibarrondo') +
        signed("Brenda O'Callaghan"),
      'plain',
    );
    assert.deepEqual(
      Object.values(written(draft)).map((all) => all.map((one) => one.replace(/^\d+ /, ''))),
      [
        ['Brenda O\u2019Callaghan', "Brneda O'Callaghan", "Brenda O'Callaghan", "Brenda O'Callaghan"],
        ['Jos\u00e9 Ibarrondo', 'Jose Ibarondo', 'Jose Ibarrondo', 'Jose Ibarrondo'],
      ],
    );
  });

  it('are after any edits those of a fresh copy', () => {
    const bits = fc.constantFrom(
      ...['Leopold Varney', 'Leopold Vareny', 'Leopold', 'Varney', 'Ada Quillington', 'Ada Quilington', ' Adam', 'x'],
      ...[' and ', ', ', '.\n\n', 'The notice is sent to ', '\n\nBy: /s/ ', '\nName: ', '\nTitle: President\n\n'],
      ...[signed('Leopold Varney'), signed('Leopold Vareny'), signed('Ada Quillington'), signed('Adam Varney')],
    );
    const texts = fc.array(bits, { maxLength: 12 }).map((parts) => parts.join(''));
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(60), texts), { minLength: 1, maxLength: 6 });
    let found = 0;
    fc.assert(
      fc.property(texts, edits, (first, all) => {
        let text = first;
        const analyser = new Analyser(text, 'plain');
        slippedMentions(analyser.draft);
        for (const [place, length, added] of all) {
          const start = place % (text.length + 1);
          const end = Math.min(text.length, start + length);
          text = text.slice(0, start) + added + text.slice(end);
          const draft = analyser.edit(text, { start, end, inserted: added.length });
          const fresh = written(new Analyser(text, 'plain').draft);
          assert.deepEqual(written(draft), fresh, JSON.stringify(text));
          if (Object.keys(fresh).length > 0) found++;
        }
      }),
    );
    assert.ok(found > 20, `mentions were found after ${found} edits only`);
  });
});
