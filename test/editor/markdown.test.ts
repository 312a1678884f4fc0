import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { projectFolder } from '../../scripts/editor/project.ts';
import { useSession, type OpenFolder } from './session.ts';

const draft = 'lease.md';
const message = /the words say 10( days)? but the figures say 5/;
const line = 33;

describe('a sample in Markdown', () => {
  const session = useSession('calm');

  const openSlip = async (): Promise<OpenFolder> => {
    const opened = await session.openSamples();
    await opened.window.openFile(draft);
    await opened.window.goTo(line, 2);
    await opened.window.waitForSquiggles('ten');
    return opened;
  };
  const saved = async ({ window, folder }: OpenFolder, change: (sample: string) => string): Promise<void> => {
    const sample = await readFile(join(projectFolder, 'samples', draft), 'utf8');
    const wanted = change(sample);
    assert.notEqual(wanted, sample);
    await window.save();
    await window.fileWith(join(folder, draft), (text) => text === wanted);
  };

  it('underlines the slip and lists it in Problems', async () => {
    const { window } = await openSlip();
    const rows = await window.problems(message, 'markdown-problems');
    assert.equal(rows.filter((row) => row.includes('amount-mismatch')).length, 1, rows.join('\n'));
  });

  it('shows the hover', async () => {
    const { window } = await openSlip();
    await window.hover(message, /10 days: ten/, /5 days: five/);
    await window.screenshot('markdown-hover');
  });

  it('corrects the words', async () => {
    const opened = await openSlip();
    await opened.window.applyFix(/^Make the words say 5/, 'markdown-fixes');
    await opened.window.waitForText('five (5) days');
    await opened.window.waitForSquiggles();
    await saved(opened, (sample) => sample.replace('ten (5) days', 'five (5) days'));
  });

  it('corrects the figures', async () => {
    const opened = await openSlip();
    await opened.window.applyFix(/^Make the figures say 10/);
    await opened.window.waitForText('ten (10) days');
    await opened.window.waitForSquiggles();
    await saved(opened, (sample) => sample.replace('ten (5) days', 'ten (10) days'));
  });

  it('is silenced by a comment that stands before the block on a line of its own', async () => {
    const opened = await openSlip();
    await opened.window.applyFix(/^Ignore here by a comment/);
    await opened.window.waitForText('<!-- engross-disable-next amount-mismatch -->');
    await opened.window.waitForSquiggles();
    await opened.window.screenshot('markdown-silenced');
    await saved(opened, (sample) =>
      sample.replace('**Section 3.1', '<!-- engross-disable-next amount-mismatch -->\n\n**Section 3.1'),
    );
  });
});
