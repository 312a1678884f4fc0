import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { byteAt, decode, encode } from '../../server/src/cli/decode.ts';

const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
const mark = '\ufeff';

describe('decoding', () => {
  it('reads each byte of Windows-1252 as the Encoding Standard has it', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, code) => code));
    const { text, encoding } = decode(bytes);
    assert.equal(encoding, 'windows-1252');
    assert.equal(text.length, 256);
    const known = {
      0x41: 'A',
      0x80: '€',
      0x85: '…',
      0x91: '‘',
      0x92: '’',
      0x93: '“',
      0x94: '”',
      0x96: '–',
      0x97: '—',
      0x99: '™',
    };
    for (const [code, character] of Object.entries(known)) assert.equal(text[Number(code)], character);
    for (const code of [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xa0, 0xe9, 0xff]) assert.equal(text.charCodeAt(code), code);
    assert.deepEqual(encode(text, 'windows-1252'), bytes);
  });

  it('says when an encoding cannot say a word', () => {
    assert.equal(encode('Ω', 'windows-1252'), undefined);
  });

  for (const encoding of encodings) {
    it(`splices words into ${encoding} where the text has them`, () => {
      const unit =
        encoding === 'windows-1252' ? fc.constantFrom('a', 'é', '“', '€', '\n', '\r\n') : fc.string({ unit: 'binary' });
      fc.assert(
        fc.property(fc.array(unit), fc.array(unit), fc.boolean(), (head, tail, marked) => {
          const before = head.join('');
          // A byte that no UTF-8 has makes the text Windows-1252; a mark tells the two UTF-16.
          const prefix = encoding === 'windows-1252' ? 'é' : encoding === 'utf-8' && !marked ? 'x' : mark;
          const bytes = encode(prefix + before + tail.join(''), encoding);
          assert.ok(bytes);
          const decoded = decode(bytes);
          if (decoded.encoding !== encoding) return;
          const lead = prefix === mark ? 0 : 1;
          assert.equal(decoded.text, (prefix === mark ? '' : prefix) + before + tail.join(''));
          const at = byteAt(decoded, lead + before.length);
          assert.deepEqual(bytes.subarray(0, at), encode(prefix + before, encoding));
        }),
      );
    });
  }

  it('reads half a surrogate pair and half a unit without losing its place', () => {
    const { text } = decode(Buffer.from([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0, 0x43]));
    assert.equal(text, 'A\ufffdB\ufffd');
  });

  it('reads nothing as nothing', () => {
    assert.deepEqual(decode(Buffer.alloc(0)), { text: '', encoding: 'utf-8', markLength: 0 });
    assert.equal(decode(Buffer.from([0xef, 0xbb, 0xbf])).text, '');
  });

  it('takes off one byte order mark and no more', () => {
    assert.equal(decode(Buffer.from(`${mark}${mark}a`)).text, `${mark}a`);
  });
});
