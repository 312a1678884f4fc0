import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { merger } from '../harness/exhibits.ts';
import { eventually } from './eventually.ts';
import { isShown } from './keys.ts';
import { useSession } from './session.ts';
import type { Workbench } from './workbench.ts';

const draft = 'ex2-1.txt';

/** The 1-based line of words that stand last in the draft. */
const lineOf = (words: string): number => merger.slice(0, merger.lastIndexOf(words)).split('\n').length;

/** Opens the list of the parts of the draft, and waits until what is typed there finds the part. */
async function findSymbol(window: Workbench, typed: string, name: string): Promise<void> {
  const input = window.page.locator('.quick-input-widget input').first();
  const row = window.page.locator('.quick-input-list .monaco-list-row', { hasText: name });
  for (let tries = 0; tries < 5; tries++) {
    await window.press('Control+Shift+O');
    await input.waitFor();
    await input.fill(`@${typed}`);
    if (await isShown(row.first(), 4000)) return;
    await window.press('Escape');
  }
  assert.fail(`no ${name} in the list of parts`);
}

describe('the structure of a draft in plain text', () => {
  const session = useSession('calm');

  const openDraft = async (): Promise<Workbench> => {
    const { window } = await session.open({ [draft]: merger });
    await window.openFile(draft);
    // The server has read the draft once it says how much it checked.
    await window.languageStatus(' checked');
    return window;
  };

  it('shows in the outline, the parts of a part within it', async () => {
    const window = await openDraft();
    await window.runCommand('Explorer: Focus on Outline View');
    const elements = window.page.locator('.outline-element');
    const read = async (): Promise<readonly string[]> =>
      (await elements.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
    const rows = await eventually(
      window.page,
      read,
      (seen) => seen.some((row) => row.startsWith('ARTICLE I THE MERGER')),
      'an article in the outline',
    );
    assert.match(rows[0] ?? '', /^Exhibit 2\.1 AGREEMENT AND PLAN OF MERGER/);
    await window.screenshot('outline');
    await window.press('Control+Shift+E');
  });

  it('stands beside the headings of Markdown under its own name, and only with what they do not show', async () => {
    const headings = '# LEASE\n\n## Rent\n\nThe rent is due within Five (5) days.\n';
    const { window } = await session.open({
      'headed.md': headings,
      'signed.md': `${headings}\nIN WITNESS WHEREOF, the parties have signed.\n\nOSIER CORP.\n\nBy: /s/ Ines Calder\n`,
    });
    const outline = async (file: string, last: string): Promise<readonly string[]> => {
      await window.openFile(file);
      await window.languageStatus(' checked');
      await window.runCommand('Explorer: Focus on Outline View');
      // What sticks to the top of the list while it scrolls is no row of it.
      const elements = window.page.locator('.monaco-list-rows .outline-element');
      const read = async (): Promise<readonly string[]> =>
        (await elements.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
      return eventually(
        window.page,
        read,
        (seen) => seen.some((row) => row.startsWith(last)),
        `${last} in the outline`,
      );
    };
    assert.deepEqual(await outline('headed.md', '# LEASE'), ['# LEASE', '## Rent']);
    const both = await outline('signed.md', 'Signatures');
    await window.screenshot('outline-markdown');
    assert.ok(both.includes('Engross'), both.join('\n'));
    assert.equal(both.filter((row) => row.includes('Rent')).length, 1, both.join('\n'));
    await window.press('Control+Shift+E');
  });

  it('leads to a section by its title, and from a reference to what it points at', async () => {
    const window = await openDraft();
    await findSymbol(window, '2.1 Conversion', 'Section 2.1 Conversion');
    await window.screenshot('go-to-section');
    await window.press('Enter');
    await window.statusItem(new RegExp(`Ln ${lineOf('Section 2.1  Conversion')},`));
    await window.goTo(lineOf('conditions of Section 2.1(b)'), 20);
    await window.press('F12');
    await window.statusItem(new RegExp(`Ln ${lineOf('(b) each warrant')},`));
  });

  it('follows what is typed: lines that come in above a section, and its title', async () => {
    const window = await openDraft();
    const conversion = lineOf('Section 2.1  Conversion');
    await findSymbol(window, '2.1 Conversion', 'Section 2.1 Conversion');
    await window.press('Escape');
    await window.goTo(lineOf('conditions of Section 2.1(b)'), 1);
    await window.type('terms and\n');
    await findSymbol(window, '2.1 Conversion', 'Section 2.1 Conversion');
    await window.press('Enter');
    await window.statusItem(new RegExp(`Ln ${conversion + 1},`));
    await window.goTo(conversion + 1, merger.split('\n')[conversion - 1]?.indexOf('Conversion') ?? 0);
    await window.press('ArrowRight');
    await window.type('Full ');
    await findSymbol(window, '2.1 Full', 'Section 2.1 Full Conversion');
    await window.press('Enter');
    await window.statusItem(new RegExp(`Ln ${conversion + 1},`));
  });

  it('folds an article away, and no more', async () => {
    const window = await openDraft();
    await window.goTo(lineOf('   ARTICLE I\n'), 1);
    await window.waitForText('Effective Time.  The Merger');
    await window.press('Control+Shift+BracketLeft');
    const folded = (text: string): boolean => !text.includes('Section 1.2  Effective') && text.includes('ARTICLE II');
    const text = await eventually(window.page, window.visibleText, folded, 'the first article folded');
    assert.ok(text.includes('Section 2.1  Conversion'), text);
    await window.screenshot('folded-article');
  });
});
