import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, it } from 'mocha';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../scripts/editor/project.ts';
import { outputFolder, screenshotFolder } from './output.ts';
import { useSession } from './session.ts';

/** What a Letter page, 8.5 by 11 inches, leaves between the margins of the sheet, in CSS pixels. */
const letter = { width: 695, height: 920 };

describe('the ledger on paper', () => {
  const session = useSession('calm');

  /** Writes the sheet of a draft by the command line, as it is shipped, and opens it. */
  const openSheet = async (draft: string): Promise<Page> => {
    const args = [join(projectFolder, 'dist', 'cli.cjs'), 'ledger', draft, '--format', 'html'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: join(projectFolder, 'samples') });
    const file = join(outputFolder, `${draft}.ledger.html`);
    await writeFile(file, stdout);
    const page = await session.openPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  };
  const picture = (page: Page, name: string): Promise<Buffer> =>
    page.screenshot({ path: join(screenshotFolder, `${name}.png`), fullPage: true });

  it('has the title, the counts, every cross before the first tick, and a line to sign on', async () => {
    const page = await openSheet('separation-agreement.exhibit.txt');
    assert.equal(await page.title(), 'Ledger of separation-agreement.exhibit.txt');
    assert.equal(await page.locator('h1').innerText(), 'SEPARATION AGREEMENT');
    assert.match(await page.locator('header').innerText(), /\d+ checked: \d+ agree, 8 disagree, \d+ stands? alone\./);
    const standings = await page.locator('tbody .standing').allInnerTexts();
    assert.deepEqual(
      standings.map((text) => text.includes('disagrees')),
      standings.map((_, at) => at < 8),
    );
    await page.getByRole('table', { name: 'What disagrees' }).waitFor();
    await page.getByRole('rowheader', { name: 'Tuesday, May 15, 2026' }).waitFor();
    assert.match(await page.locator('footer').innerText(), /Checked by\s+Signature\s+Date/);
    await picture(page, 'sheet-screen');
    await page.close();
  });

  for (const draft of ['use-of-proceeds.md', 'certificate-of-designation.exhibit.txt']) {
    it(`prints on Letter without a cut column: ${draft}`, async () => {
      const page = await openSheet(draft);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(letter);
      const wide = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        cells: [...document.querySelectorAll('th, td')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
          .length,
      }));
      assert.deepEqual(wide, { page: letter.width, cells: 0 });
      await picture(page, `sheet-print-${draft.split('.')[0] ?? ''}`);
      const pages = (await page.pdf({ format: 'Letter' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      assert.ok(pages !== null && pages.length <= 2, `${pages?.length ?? 0} pages`);
      await page.close();
    });
  }

  it('gives the checker of accessibility nothing to complain of', async () => {
    const page = await openSheet('separation-agreement.exhibit.txt');
    await page.addScriptTag({ path: join(projectFolder, 'node_modules', 'axe-core', 'axe.min.js') });
    const complaints = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; help: string }[] }> };
      };
      return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);
    });
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('fits a narrow window too', async () => {
    const page = await openSheet('consulting-agreement.txt');
    await page.setViewportSize({ width: 360, height: 640 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await picture(page, 'sheet-narrow');
    await page.close();
  });
});
