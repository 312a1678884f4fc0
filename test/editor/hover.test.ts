import { describe, it } from 'mocha';
import { useSession } from './session.ts';

describe('the hover', () => {
  const session = useSession('calm');

  it('of a total shows the parts and their sum, and of a part its total', async () => {
    const { window } = await session.openSamples();
    await window.openFile('prospectus-supplement.txt');
    await window.runCommand('Engross: Check This Draft');
    await window.languageStatus('disagree');
    const parts = [/\(i\)\s*510,000/, /\(ii\)\s*448,750/, /\(iii\)\s*245,550/, /Sum of the parts\s*1,204,300/];
    await window.goTo(18, 58);
    await window.hover(/1,204,300/, ...parts);
    await window.picture('hover-total');
    await window.press('Escape');
    await window.goTo(19, 26);
    await window.hover(/510,000/, /42\.3% of the total of\s*1,204,300/);
  });
});
