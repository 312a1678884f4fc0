import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factsOfKind } from '../harness/facts.ts';
import { named } from './person-lines.ts';

describe('persons', () => {
  it('whom the text names by their office', () => {
    assert.deepEqual(
      named(
        'I, Paul H. Jerrold, the Secretary of Harlan Quay, Inc., a Nevada corporation, do hereby certify as follows.\n\nThe Company has caused this Certificate to be executed by Robert A. Brandt, its President and Chief Executive Officer.\n\nThe undersigned, Robert A. Brandt, being the President of Harlan Quay, Inc., signs.\n',
      ),
      [
        'named Paul H. Jerrold | Secretary | Harlan Quay, Inc.',
        'named Robert A. Brandt | President and Chief Executive Officer | -',
        'named Robert A. Brandt | President | Harlan Quay, Inc.',
      ],
    );
  });

  it('whom an office stands before, who are elected to one, and between whom an instrument is made', () => {
    assert.deepEqual(
      named('It is signed by its President, Robert A. Brandt, and attested by its Secretary, Ann Odell, this day.\n'),
      ['named Robert A. Brandt | President | -', 'named Ann Odell | Secretary | -'],
    );
    assert.deepEqual(
      named(
        'RESOLVED, that Robert A. Brandt be, and he hereby is, elected Treasurer.\n\nIt is resolved that Ann Odell is appointed as Secretary.\n',
      ),
      ['named Ann Odell | Secretary | -'],
    );
    assert.deepEqual(named('RESOLVED, that Robert A. Brandt be, and hereby is, elected President.\n'), [
      'named Robert A. Brandt | President | -',
    ]);
    assert.deepEqual(named('Robert A. Brandt was elected President in 1998.\n'), []);
    assert.deepEqual(
      named('This Lease is made between Robert A. Brandt and Ann Odell, and between Landlord and Tenant.\n'),
      ['named Robert A. Brandt | - | -', 'named Ann Odell | - | -'],
    );
  });

  it('who certify, of whom it is certified, and whom a power of attorney appoints', () => {
    assert.deepEqual(named('I, Paul H. Jerrold, do hereby certify that Ann Odell is the Treasurer.\n'), [
      'named Paul H. Jerrold | - | -',
      'named Ann Odell | Treasurer | -',
    ]);
    assert.deepEqual(named('We, Paul H. Jerrold and Ann Odell, hereby certify as follows.\n'), [
      'named Paul H. Jerrold | - | -',
      'named Ann Odell | - | -',
    ]);
    assert.deepEqual(
      named('Each constitutes and appoints Ann Odell, Hugo Marsh and Paul H. Jerrold, and each of them.\n'),
      ['named Ann Odell | - | -', 'named Hugo Marsh | - | -', 'named Paul H. Jerrold | - | -'],
    );
    assert.deepEqual(
      named('The officers certify that the Loan Documents are true. The Board may appoint Vice Presidents.\n'),
      [],
    );
  });

  it('who are a party in person', () => {
    for (const called of [
      'Ann Odell ("Executive")',
      'Ann Odell (the "Executive")',
      'Ann Odell (\u201cEmployee\u201d)',
      'Ann Odell (hereinafter referred to as the "Consultant")',
      'Ann Odell, an individual',
    ]) {
      assert.deepEqual(
        named(`Harlan Quay, Inc. employs ${called}, from today.\n`),
        ['named Ann Odell | - | -'],
        called,
      );
    }
    for (const called of [
      'Ann Odell (Executive)',
      'Ann Odell, "Executive"',
      'Ann Odell (hereinafter referred to as the the the the the "Consultant")',
      'Ann Odell, the individual',
      'Ann Odell and an individual',
    ]) {
      assert.deepEqual(named(`Harlan Quay, Inc. employs ${called}, from today.\n`), [], called);
    }
  });

  it('who are said to hold an office, in the words of certificates', () => {
    const secretary = ['named Robert A. Brandt | Secretary | Harlan Quay, Inc.'];
    for (const link of [
      ', the duly elected',
      ', being the duly elected',
      ', as the',
      ', as',
      ',',
      ' as',
      ' is hereby elected',
      ', an',
    ]) {
      const text = `It was read when Robert A. Brandt${link} Secretary of Harlan Quay, Inc., signs.\n`;
      assert.deepEqual(named(text), secretary, link);
    }
    assert.deepEqual(
      named('Robert A. Brandt, the duly elected, qualified and acting Secretary of Harlan Quay, Inc.\n'),
      ['named Robert A. Brandt | acting Secretary | Harlan Quay, Inc.'],
    );
    for (const text of [
      'Robert A. Brandt was elected Secretary',
      'Robert A. Brandt Secretary',
      'Robert A. Brandt or the Secretary',
      'Robert A. Brandt, who once sang before the Secretary',
      'Mr. Of Robert A. Brandt; the Secretary',
    ]) {
      assert.deepEqual(
        named(`It says: ${text} signs.\n`).filter((line) => line.includes('Secretary')),
        [],
        text,
      );
    }
    assert.deepEqual(named('It is signed by its Treasurer Ann Odell and by its Secretary or another.\n'), [
      'named Ann Odell | Treasurer | -',
    ]);
  });

  it('whom the undersigned appoints, and who is the undersigned', () => {
    assert.deepEqual(named('The undersigned appoints Ann Odell and Hugo Marsh, or either of them.\n'), [
      'named Ann Odell | - | -',
      'named Hugo Marsh | - | -',
    ]);
    assert.deepEqual(named('The undersigned, Ann Odell, Treasurer of Harlan Quay, Inc., and Hugo Marsh sign.\n'), [
      'named Ann Odell | Treasurer | Harlan Quay, Inc.',
    ]);
    assert.deepEqual(named('The undersigned. Ann Odell and Hugo Marsh sign.\n'), []);
    assert.deepEqual(named('The undersigned holds Five Shares of the Company.\n'), []);
    assert.deepEqual(named('The undersigned being Ann Odell of Rye, New York.\n'), ['named Ann Odell | - | -']);
    assert.deepEqual(named('We, the undersigned, Ann Odell, certify that Hugo Marsh has signed it.\n'), [
      'named Ann Odell | - | -',
      'named Hugo Marsh | - | -',
    ]);
  });

  it('whom a letter addresses', () => {
    assert.deepEqual(named('Mr. Hugo Marsh\nAlder Mills, Inc.\n\nMr. Marsh will call Mrs. Odell.\n'), [
      'named Hugo Marsh | - | -',
    ]);
  });

  it('to whose attention a notice goes', () => {
    assert.deepEqual(named('Harlan Quay, Inc.\n9 Quay Street\nAttention: Robert A. Brandt, President\n'), [
      'named Robert A. Brandt | President | -',
    ]);
    for (const line of ['Attn. Ann Odell, Esq. and Hugo Marsh', 'Attention Ann Odell', 'Attn: Ann Odell\nHugo Marsh'])
      assert.deepEqual(named(`${line}\n`), ['named Ann Odell | - | -'], line);
    assert.deepEqual(named('Attn: The Treasurer\nAnn Odell\n\nAttention: Claims / Ann Odell\n'), []);
    assert.deepEqual(named('Attention: Letter of Credit Unit\n\nAttn: General Counsel\n'), []);
  });

  it('keep apart what is said of offices in general', () => {
    assert.deepEqual(
      named(
        'The Chief Executive Officer, the President or a Vice President may sign. If it appeared that Material Contracts were void, the Borrower acknowledged them. Each of the Board, the Secretary and Treasurer consents.\n',
      ),
      [],
    );
  });

  it('have a key that equals whatever the case, points and accents', () => {
    const [first, second] = factsOfKind('person', '/s/ José Á. Núñez-O\u2019Dea\n----------\nJOSE A NUNEZ-ODEA\n');
    assert.equal(first?.key, 'JOSE A NUNEZ ODEA');
    assert.equal(second?.key, first.key);
    assert.deepEqual([first.conformed, second?.conformed], [true, false]);
  });

  it('are appointed each alone', () => {
    for (const each of ['', 'each of ', 'any of ']) {
      assert.deepEqual(named(`The undersigned appoints ${each}Ruth E. Batt and Hugo Orr as attorneys.\n`), [
        'named Ruth E. Batt | - | -',
        'named Hugo Orr | - | -',
      ]);
    }
  });
});
