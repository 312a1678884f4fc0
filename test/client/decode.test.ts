import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode } from '../../client/src/decode.ts';
import { decode as decodeOnTerminal } from '../../server/src/cli/decode.ts';

describe('a draft of a folder', () => {
  it('is read as the command line reads it, in UTF-8 and in Windows-1252', () => {
    const everyByte = Buffer.from(Array.from({ length: 255 }, (_, index) => index + 1));
    const mark = Buffer.from('\ufeffThe “Note”\r\n');
    for (const bytes of [everyByte, mark, Buffer.from('the “Note” – due'), Buffer.alloc(0)]) {
      assert.equal(decode(bytes), decodeOnTerminal(bytes).text);
    }
    assert.equal(decode(Buffer.from('the \x93Note\x94 \x96 due', 'latin1')), 'the “Note” – due');
  });

  it('is none where it holds what no text does', () => {
    assert.equal(decode(Buffer.from('PK\x03\x04\0\0')), undefined);
  });
});
