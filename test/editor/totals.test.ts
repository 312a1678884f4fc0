import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { useSession } from './session.ts';

const supplement = 'prospectus-supplement.txt';

describe('a total', () => {
  const session = useSession('calm');

  it('shows its parts and their sum in the hover, and a part its total', async () => {
    const { window } = await session.openSamples();
    await window.openFile(supplement);
    await window.goToText('1,204,300 shares of common');
    await window.waitForLenses('adds up: 3 parts = 1,204,300');
    const parts = [/\(i\)\s*510,000/, /\(ii\)\s*448,750/, /\(iii\)\s*245,550/, /Sum of the parts\s*1,204,300/];
    await window.hover(/1,204,300/, ...parts);
    await window.picture('hover-total');
    await window.press('Escape');
    await window.goToText('510,000 shares');
    await window.hover(/510,000/, /42\.3% of the total of\s*1,204,300/);
    await window.picture('hover-part');
  });

  it('says over itself whether it adds up, and does so once it is corrected', async () => {
    const { window } = await session.openSamples();
    const others = ['does not divide: $9,450,000 of $18,600,000 = 50.8%, not 58.1%', 'adds up: 3 parts = 3,100,000'];
    await window.openFile('use-of-proceeds.md');
    await window.goToText('$18,600,000** |');
    await window.waitForLenses('does not add up: the parts come to $18,500,000, $100,000 less', ...others);
    await window.hover(/\$18,600,000/, /Sum of the parts\s*\$18,500,000/, /Difference\s*\$100,000/);
    await window.picture('hover-total-short');
    await window.press('Escape');
    await window.applyFix(/^Make the total \$18,500,000/, 'lens-short');
    await window.waitForLenses('adds up: 4 parts = $18,500,000', ...others);
    await window.picture('lens-adds-up');
  });

  it('of what is selected stands in the status bar, and a click copies it', async () => {
    const { window } = await session.openSamples();
    await window.openFile(supplement);
    await window.waitForLenses('adds up: 3 parts = 1,204,300');
    await window.goTo(19, 1);
    await window.press(...Array<string>(5).fill('Shift+ArrowDown'));
    const total = await window.statusItem(/3 amounts: 1,204,300 shares, on average 401,433\.33/);
    await window.screenshot('selection-total');
    await total.click();
    await window.statusItem(/Copied 1,204,300/);
    await window.press('Control+1', 'Control+End');
    await window.type('Sum: ');
    await window.press('Control+V');
    await window.waitForText('Sum: 1,204,300');
  });

  it('of a column is added up apart from what stands beside it', async () => {
    const { window } = await session.openSamples();
    await window.openFile('use-of-proceeds.md');
    await window.goTo(10, 30);
    await window.press('Shift+Alt+ArrowDown', 'Shift+Alt+ArrowDown', 'Shift+Alt+ArrowDown', 'Shift+End');
    await window.statusItem(/4 amounts: \$18,500,000, on average \$4,625,000/);
    await window.screenshot('selection-column');
  });

  it('that stands in words shows its figures behind it, once that is turned on', async () => {
    const draft = 'The fee is ten (10) dollars, and the price is one million two hundred thousand dollars.\n';
    const { window, folder } = await session.open({ 'draft.txt': draft });
    await window.openFile('draft.txt');
    await window.languageStatus('0 disagree');
    await window.waitForText('two hundred thousand dollars.');
    await writeFile(join(folder, '.engross.json'), '{ "inlayHints": true }\n');
    await window.waitForText('two hundred thousand dollars= $1,200,000.');
    await window.picture('inlay-hint');
  });
});
