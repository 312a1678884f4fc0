import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  Analyser,
  changeBetween,
  commentPlace,
  diagnose,
  disablingComment,
  readDraft,
  silenceKeys,
  unsilenced,
  type Draft,
  type Finding,
  type Silence,
} from '../../server/src/analysis/index.ts';
import { processorSeconds } from '../harness/processor-time.ts';

/** The sentence whose slip is silenced, and the two words next to it, which belong to its neighbours. */
const target = 'The Company shall issue Six Hundred (650) shares to the holders.';
const before = 'The Board met at noon. It adopted what follows. ';
const after = ' Nothing else was said. All rose.';
const text = `A first paragraph stands here.\n\n${before}${target}${after}\n\nThe notice is given within ten (10) days.\n`;

const slipsIn = (draft: Draft): readonly Finding[] => {
  const start = draft.text.indexOf(target);
  return diagnose(draft).filter(({ at }) => start >= 0 && at.start >= start && at.end <= start + target.length);
};

/** The silence that the quick fix would write down for the slip in the target sentence. */
function silenceOf(draft: Draft): Silence {
  const findings = diagnose(draft);
  const index = findings.findIndex(({ at }) => at.start > draft.text.indexOf(target));
  const key = silenceKeys(draft, findings)[index];
  assert.ok(key, 'the draft reports its slip');
  return key;
}

const words = ['notice', 'Shares', 'ten (11)', 'Acme Inc.', 'a.', '5', ',', ';', '\n', '\n\n', '  ', '\u00a0'];

/** A thousand edits: where (a share of what may be edited), how many units go, and what comes. */
function* edits(seed: number): Iterable<{ readonly where: number; readonly taken: number; readonly put: string }> {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let count = 0; count < 1000; count++) {
    const put = Array.from({ length: next(3) }, () => words[next(words.length)]);
    yield { where: next(2 ** 30) / 2 ** 30, taken: next(8), put: put.length > 0 ? ` ${put.join(' ')} ` : '' };
  }
}

describe('a silence', () => {
  it('survives a thousand edits outside its sentence', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const analyser = new Analyser(text, 'plain');
        const silence = silenceOf(analyser.draft);
        for (const { where, taken, put } of edits(seed)) {
          const old = analyser.draft.text;
          // The words on both sides of the sentence stay, since they say where it starts and ends.
          const head = old.indexOf(`follows. ${target}`);
          const tail = head + `follows. ${target} Nothing`.length;
          const chosen = Math.floor(where * (head + old.length - tail + 1));
          const start = chosen <= head ? chosen : chosen - head + tail;
          const end = Math.min(start + taken, chosen <= head ? head : old.length);
          const next = old.slice(0, start) + put + old.slice(end);
          const draft = analyser.edit(next, changeBetween(old, next));
          const slips = slipsIn(draft);
          assert.equal(slips.length, 1, `the slip is still found in ${JSON.stringify(next)}`);
          assert.deepEqual(unsilenced(draft, slips, [silence]), [], 'and still silenced');
        }
      }),
      { numRuns: 3 },
    );
  });

  it('lapses with any edit of its sentence', () => {
    const silence = silenceOf(readDraft(text, 'plain'));
    const characters = fc.constantFrom(...'abcXYZ059.,;()-$%');
    const inside = fc.record({
      at: fc.nat({ max: target.length - 1 }),
      taken: fc.nat({ max: 3 }),
      put: fc.string({ unit: characters, maxLength: 3 }),
    });
    fc.assert(
      fc.property(inside, ({ at, taken, put }) => {
        const edited = target.slice(0, at) + put + target.slice(at + taken);
        fc.pre(edited.replace(/\s+/g, ' ') !== target);
        const draft = readDraft(text.replace(target, edited), 'plain');
        const start = draft.text.indexOf(before) + before.length;
        const slips = diagnose(draft).filter(
          ({ at: place }) => place.start >= start && place.end <= start + edited.length,
        );
        assert.deepEqual(unsilenced(draft, slips, [silence]), slips);
      }),
      { numRuns: 1000 },
    );
  });

  it('outlives new line breaks in its sentence and a page break within', () => {
    const silence = silenceOf(readDraft(text, 'plain'));
    const broken = text.replace(
      'Six Hundred (650) shares',
      'Six\r\n      Hundred (650)\n\n                 4\n<PAGE>\n\nshares',
    );
    const draft = readDraft(broken, 'plain');
    assert.equal(diagnose(draft).length, 1);
    assert.deepEqual(unsilenced(draft, diagnose(draft), [silence]), []);
  });

  it('silences one of two findings of its sentence', () => {
    const draft = readDraft('It pays ten (11) or twenty (22) days.\n', 'plain');
    const findings = diagnose(draft);
    const keys = silenceKeys(draft, findings);
    assert.deepEqual(
      keys.map(({ which }) => which),
      [0, 1],
    );
    assert.deepEqual(unsilenced(draft, findings, keys.slice(1)), findings.slice(0, 1));
  });

  it('without a sentence silences its rule, and no other', () => {
    const draft = readDraft(text, 'plain');
    const findings = diagnose(draft);
    assert.deepEqual(unsilenced(draft, findings, [{ rule: 'amount-mismatch' }]), []);
    assert.deepEqual(unsilenced(draft, findings, [{ rule: 'amount-misspelt' }]), findings);
  });

  it('holds no word of the draft', () => {
    const { rule, sentence } = silenceOf(readDraft(text, 'plain'));
    assert.equal(rule, 'amount-mismatch');
    assert.match(sentence ?? '', /^[0-9a-f]{16}$/);
  });
});

const comment = disablingComment('amount-mismatch');

describe('a comment', () => {
  it('is looked for in time that grows with the draft', () => {
    for (const markdown of [`${comment}\n`.repeat(20_000), `${comment}\n\n- ten (11) days\n\n`.repeat(10_000)]) {
      const draft = readDraft(`Within ten (11) days.\n\n${markdown}`, 'markdown');
      const findings = diagnose(draft);
      const seconds = processorSeconds(() => assert.equal(unsilenced(draft, findings, []).length, 1));
      assert.ok(seconds < 2, `${seconds.toFixed(1)} seconds`);
    }
  });

  const open = (markdown: string): number => {
    const draft = readDraft(markdown, 'markdown');
    return unsilenced(draft, diagnose(draft), []).length;
  };
  /** Puts the comment where the first finding wants it. */
  const commented = (markdown: string): string => {
    const draft = readDraft(markdown, 'markdown');
    const [finding] = diagnose(draft);
    assert.ok(finding, 'there is something to silence');
    const place = commentPlace(draft, finding.at.start);
    return `${markdown.slice(0, place)}${comment}\n\n${markdown.slice(place)}`;
  };

  it('silences its rule in the Markdown block after it', () => {
    assert.equal(open(`${comment}\n\nIt pays ten (11) days.\n`), 0);
    assert.equal(open(`${comment}\nIt pays ten (11) days.\n`), 0);
    assert.equal(open(`  ${comment}\r\n\r\nIt pays ten (11) days.\r\n`), 0);
  });

  it('silences nothing after that block, and no other rule', () => {
    assert.equal(open(`${comment}\n\nIt pays ten (11) days.\n\nIt pays ten (12) days.\n`), 1);
    assert.equal(open(`${disablingComment('amount-misspelt')}\n\nIt pays ten (11) days.\n`), 1);
    assert.equal(open(`It pays ten (11) days.\n\n${comment}\n`), 1);
  });

  it('may name several rules, or stand over another', () => {
    assert.equal(open(`<!-- engross-disable-next date-weekday, amount-mismatch -->\n\nIt pays ten (11) days.\n`), 0);
    assert.equal(open(`${comment}\n\n${disablingComment('date-weekday')}\n\nIt pays ten (11) days.\n`), 0);
  });

  it('is nothing in plain text', () => {
    const draft = readDraft(`${comment}\n\nIt pays ten (11) days.\n`, 'plain');
    assert.equal(unsilenced(draft, diagnose(draft), []).length, 1);
  });

  it('stands before the block, and silences it there', () => {
    for (const [markdown, expected] of [
      ['# Note\n\nIt pays\nten (11) days.\n', `# Note\n\n${comment}\n\nIt pays\nten (11) days.\n`],
      ['# Pay ten (11) days\n', `${comment}\n\n# Pay ten (11) days\n`],
    ] as const) {
      assert.equal(commented(markdown), expected);
      assert.equal(open(expected), 0);
    }
  });

  it('stands before the whole list, table or quote, never inside', () => {
    for (const markdown of [
      'We agree:\n\n- to pay promptly;\n- to pay ten (11) days.\n',
      '1. First.\n\n2. To pay:\n\n   - ten (11) days, and\n   - no more.\n',
      `We agree:\n\n${'- to pay in ten (11) days.\n'.repeat(3)}\n- and so on.\n`,
      '| what | when |\n| --- | --- |\n| rent | ten (11) days |\n',
      '> He said:\n>\n> - to pay ten (11) days.\n',
    ]) {
      const [first = ''] = markdown.split(/^(?=[-1|>])/m).filter((part) => /^[-1|>]/.test(part));
      assert.equal(
        commented(markdown),
        markdown.replace(first, () => `${comment}\n\n${first}`),
      );
      assert.equal(open(commented(markdown)), 0);
    }
  });
});
