import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkJson, engross, folderOf, type JsonMessage } from './command.ts';
import { wrong } from './drafts.ts';

const text = `CERTIFICATE OF AMENDMENT\n\nThe “Board” — so called — resolves:\n\n${wrong}`;
const windows1252 = (draft: string): Buffer =>
  Buffer.from(draft.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('—', '\x97'), 'latin1');
const utf16le = (draft: string): Buffer => Buffer.from(draft, 'utf16le');
const utf16be = (draft: string): Buffer => Buffer.from(draft, 'utf16le').swap16();
const bom = '\ufeff';

const variants: Readonly<Record<string, string | Buffer>> = {
  'bom.txt': bom + text,
  'crlf.txt': text.replaceAll('\n', '\r\n'),
  'bom-crlf.txt': bom + text.replaceAll('\n', '\r\n'),
  'windows-1252.txt': windows1252(text),
  'windows-1252-crlf.txt': windows1252(text.replaceAll('\n', '\r\n')),
  'utf-16le.txt': utf16le(bom + text),
  'utf-16be.txt': utf16be(bom + text),
  'silent-utf-16le.txt': utf16le('A\n'.repeat(300) + wrong),
  'silent-utf-16be.txt': utf16be('A\n'.repeat(300) + wrong),
  'draft.md': text,
};

type Place = Pick<JsonMessage, 'ruleId' | 'line' | 'column' | 'endLine' | 'endColumn' | 'message'>;
const placesOf = (messages: readonly JsonMessage[] = []): readonly Place[] =>
  messages.map(({ ruleId, line, column, endLine, endColumn, message }) => ({
    ruleId,
    line,
    column,
    endLine,
    endColumn,
    message,
  }));

describe('a draft in any encoding', () => {
  const cwd = folderOf({ 'draft.txt': text, ...variants });

  it('has a finding to begin with', async () => {
    const { results } = await checkJson(['draft.txt'], { cwd });
    assert.deepEqual(
      results[0]?.messages.map(({ ruleId, line }) => [ruleId, line]),
      [['amount-mismatch', 5]],
    );
  });

  for (const name of Object.keys(variants)) {
    it(`gives the same line and column: ${name}`, async () => {
      const { results, stderr } = await checkJson(['draft.txt', name], { cwd });
      const [plain, variant] = results.map(({ messages }) => placesOf(messages));
      const moved = name.startsWith('silent') ? plain?.map((place) => ({ ...place, line: 301, endLine: 301 })) : plain;
      assert.deepEqual(variant, moved);
      assert.equal(stderr, '');
    });
  }

  it('gives ranges of the text without its byte order mark', async () => {
    const { results } = await checkJson(['draft.txt', 'bom.txt'], { cwd });
    const [plain, marked] = results.map(({ messages }) => messages.map(({ suggestions }) => suggestions));
    assert.deepEqual(marked, plain);
  });

  it('counts no column for a byte order mark', async () => {
    const folder = folderOf({ 'a.txt': wrong, 'b.txt': bom + wrong });
    const { results } = await checkJson(['a.txt', 'b.txt'], { cwd: folder });
    const [plain, marked] = results.map(({ messages }) => placesOf(messages));
    assert.deepEqual(marked, plain);
  });

  it('shows curly quotes of Windows-1252 as they were typed', async () => {
    const folder = folderOf({ 'a.txt': windows1252(`The “Issuer” — ${wrong}`) });
    const { stdout } = await engross(['check', 'a.txt'], { cwd: folder });
    assert.ok(stdout.includes('The “Issuer” — The Company'), stdout);
  });
});
