import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { projectFolder } from '../../scripts/editor/project.ts';
import { useSession, type OpenFolder } from './session.ts';

const draft = 'certificate-of-designation.exhibit.txt';
const slip = 'such Six Hundred (650) shares';
const message = /the words say 600( shares)? but the figures say 650/;
const wordsFix = /^Make the words say .*650 stands 3 more times/;
const figuresFix = /^Make the figures say 600/;

describe('a sample in plain text', () => {
  const session = useSession('calm');

  const openSlip = async (): Promise<OpenFolder> => {
    const opened = await session.openSamples();
    await opened.window.openFile(draft);
    await opened.window.goTo(119, 40);
    await opened.window.waitForSquiggles('Six Hundred');
    return opened;
  };

  it('underlines the one slip, lists it in Problems and counts it in the language status', async () => {
    const { window } = await openSlip();
    const [squiggle] = await window.waitForSquiggles('Six Hundred');
    assert.deepEqual(squiggle, { severity: 'error', line: 119, text: 'Six Hundred' });
    await window.screenshot('plain-text-squiggle');
    const rows = await window.problems(message, 'plain-text-problems');
    const found = rows.filter((row) => row.includes('amount-mismatch'));
    assert.equal(found.length, 1, rows.join('\n'));
    assert.match(found[0] ?? '', /Ln 119, Col 39/);
    const disagree = rows.filter((row) => row.includes('engross')).length;
    assert.match(await window.languageStatus('disagree'), new RegExp(`[1-9]\\d* checked, ${disagree} disagree`));
  });

  it('shows in the hover what the number says and where else it stands', async () => {
    const { window } = await openSlip();
    await window.hover(message, /six hundred fifty/, /650 stands 3 more times/, /line 32/);
    await window.screenshot('plain-text-hover');
  });

  it('corrects the words, which the rest of the draft bears out, by the first fix', async () => {
    const { window, folder } = await openSlip();
    const [first, second] = await window.quickFixes(wordsFix);
    assert.match(first ?? '', wordsFix);
    assert.match(second ?? '', figuresFix);
    await window.applyFix(wordsFix, 'plain-text-fixes');
    await window.waitForText('such Six Hundred Fifty (650) shares');
    await window.waitForSquiggles();
    await window.save();
    await expectSaved(window, folder, 'such Six Hundred Fifty (650) shares');
    await window.screenshot('plain-text-fixed');
  });

  it('corrects the figures by the other fix, and takes it back', async () => {
    const { window, folder } = await openSlip();
    await window.applyFix(figuresFix);
    await window.waitForText('such Six Hundred (600) shares');
    await window.waitForSquiggles();
    await window.press('Control+Z');
    await window.waitForSquiggles('Six Hundred');
    await window.press('Control+Y');
    await window.waitForSquiggles();
    await window.save();
    await expectSaved(window, folder, 'such Six Hundred (600) shares');
  });

  it('is silent on a clean draft, and says that it was checked', async () => {
    const { window } = await session.openSamples();
    await window.openFile('certificate-of-amendment.txt');
    assert.match(await window.languageStatus('disagree'), /\d+ checked, 0 disagree/);
    await window.waitForSquiggles();
    await window.screenshot('plain-text-clean');
  });

  it('leaves a text that is no draft alone, and says why', async () => {
    const { window } = await session.open({ 'notes.txt': 'Buy milk (2 l) and call 555-0142.\n' });
    await window.openFile('notes.txt');
    assert.match(await window.languageStatus('not checked'), /no amount in words and figures/);
    await window.waitForSquiggles();
  });

  /** The saved file differs from the sample in the slip alone. */
  const expectSaved = async (window: OpenFolder['window'], folder: string, repaired: string): Promise<void> => {
    const sample = await readFile(join(projectFolder, 'samples', draft), 'utf8');
    const wanted = sample.replace(slip, repaired);
    assert.notEqual(wanted, sample);
    await window.fileWith(join(folder, draft), (text) => text === wanted);
  };
});
