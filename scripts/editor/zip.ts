import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;

/**
 * The files of a zip archive, as a .vsix is one, by their path in it; folders have no entry. Throws where it is none.
 */
export function readZip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(signature(endOfDirectory));
  if (end < 0) throw new Error('This is no zip archive.');
  const count = archive.readUInt16LE(end + 10);
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = count; left > 0; left--) {
    if (archive.readUInt32LE(at) !== entryOfDirectory) throw new Error('The directory of the archive is broken.');
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    if (!path.endsWith('/')) files.set(path, contentOf(archive, at));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The content of a file, given where its entry in the directory starts. */
function contentOf(archive: Buffer, entry: number): Buffer {
  const packed = archive.readUInt16LE(entry + 10) !== 0;
  const size = archive.readUInt32LE(entry + 20);
  const head = archive.readUInt32LE(entry + 42);
  // The lengths of what stands in front of the content may differ from those in the directory.
  const start = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
  const content = archive.subarray(start, start + size);
  return packed ? inflateRawSync(content) : content;
}

function signature(of: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(of);
  return bytes;
}
