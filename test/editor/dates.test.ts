import { describe, it } from 'mocha';
import { useSession } from './session.ts';

const notice = `                         NOTICE OF MEETING

The annual meeting of Alder Mills, Inc., a Nevada corporation, is held on
Tuesday, May 15, 2026 at ten o'clock. Proxies are received until May 8, 2026.
`;

describe('a weekday that is not that of its date', () => {
  const session = useSession('calm');

  it('is underlined, and put right from the keyboard', async () => {
    const { window } = await session.open({ 'notice.txt': notice });
    await window.openFile('notice.txt');
    await window.waitForSquiggles('Tuesday');
    // The next problem, as a drafter without a mouse goes to it.
    await window.press('F8');
    await window.page.locator('.peekview-widget, .zone-widget').first().waitFor();
    await window.picture('weekday-problem');
    await window.press('Escape');
    await window.applyFix(/^Make it Friday/, 'weekday-fixes');
    await window.waitForText('Friday, May 15, 2026');
    await window.waitForSquiggles();
    await window.picture('weekday-fixed');
  });

  it('may be right instead, and the day wrong', async () => {
    const { window } = await session.open({ 'notice.txt': notice });
    await window.openFile('notice.txt');
    await window.goToText('Tuesday');
    await window.applyFix(/^Make it May 12, 2026/);
    await window.waitForText('Tuesday, May 12, 2026');
    await window.waitForSquiggles();
  });
});
