import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { describe, it } from 'mocha';
import { readPng, writePng, type Picture } from '../../scripts/pictures/png.ts';

/** Three by five in true colour, each row with another of the five filters; made apart from the code under test. */
const trueColour = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAAFCAIAAAAPE8H1AAAAN0lEQVR4nGP4z8DAAMaM////Z2Rk5BKRYzqZagxEP989Zl567d2CS6++fPvB8uPXH2ZmZl' +
    '5eXgARVRaVXPQQ5QAAAABJRU5ErkJggg==',
  'base64',
);
const colours = [
  [0xff0000, 0x00ff00, 0x0000ff],
  [0xffffff, 0x000000, 0x0a141e],
  [0xc86432, 0xc96533, 0x030201],
  [0x090807, 0x090807, 0xfafbfc],
  [0x010203, 0x040506, 0x070809],
].flat();

/** The pixels of a PNG with a palette and no filters, as the format says. */
function pixelsOf(png: Buffer, width: number): readonly number[] {
  const part = (type: string): Buffer => {
    const at = png.indexOf(type, 'latin1');
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const palette = part('PLTE');
  const rows = [...inflateSync(part('IDAT'))];
  return rows.filter((_, at) => at % (width + 1) !== 0).map((place) => palette.readUIntBE(place * 3, 3));
}

describe('a picture for the README', () => {
  it('is read, whatever filters its rows have', () => {
    const { width, height, pixels } = readPng(trueColour);
    assert.deepEqual([width, height, [...pixels]], [3, 5, colours]);
  });

  it('is written with a palette, and says the same', () => {
    assert.deepEqual(pixelsOf(writePng(readPng(trueColour)), 3), colours);
  });

  it('comes down to 64 colours without losing a rare one', () => {
    const greys = Array.from({ length: 512 }, (_, at) => ((at >> 1) * 0x010101) ^ (at & 1));
    const picture: Picture = { width: 1025, height: 1, pixels: Uint32Array.from([...greys, ...greys, 0xffd000]) };
    const written = pixelsOf(writePng(picture), 1025);
    assert.ok(new Set(written).size <= 64);
    assert.equal(written.at(-1), 0xffd000);
    for (const [at, colour] of written.slice(0, -1).entries()) {
      assert.ok(Math.abs((colour & 255) - ((greys[at % 512] ?? 0) & 255)) <= 3);
    }
  });

  it('is not read where it is of another kind', () => {
    assert.throws(() => readPng(writePng(readPng(trueColour))), /true colour/);
  });
});
