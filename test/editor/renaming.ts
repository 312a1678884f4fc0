import { eventually } from './eventually.ts';
import type { Workbench } from './workbench.ts';

/** A second F2 while the first is being answered would close the box again. */
const patience = 30_000;

/** Asks for a new name at the caret, types it and confirms; returns what was suggested. A picture is taken before. */
export async function rename({ page, press, screenshot }: Workbench, name: string, picture?: string): Promise<string> {
  const box = page.locator('.rename-box input');
  await press('F2');
  await box.waitFor({ timeout: patience });
  const suggested = await box.inputValue();
  // Keys would go to the draft where the box has not taken the focus yet.
  await box.fill(name);
  if (picture !== undefined) await screenshot(picture);
  await box.press('Enter');
  await box.waitFor({ state: 'hidden' });
  return suggested;
}

/** Asks for a new name at the caret and returns why there can be none. */
export async function refusal({ page, press }: Workbench): Promise<string> {
  const message = page.locator('.monaco-editor-overlaymessage .message');
  await press('F2');
  await message.waitFor({ timeout: patience });
  const text = await message.innerText();
  await press('Escape');
  return text;
}

/** Ticks, in the preview of a rename, the places whose row holds such a text, and applies all that is ticked. */
export async function tickAndApply(window: Workbench, row: RegExp, picture: string): Promise<void> {
  const panel = window.page.locator('.bulk-edit-panel');
  const box = panel.locator('.monaco-list-row', { hasText: row }).locator('.edit-checkbox, .monaco-checkbox').first();
  await box.click();
  await window.screenshot(picture);
  await panel.locator('.monaco-button', { hasText: 'Apply' }).first().click();
  await panel.waitFor({ state: 'hidden' });
}

/** Waits until the draft on the screen satisfies all patterns. */
export const waitForAll = (window: Workbench, ...parts: readonly string[]): Promise<string> =>
  eventually(
    window.page,
    window.visibleText,
    (text) => parts.every((part) => text.includes(part)),
    `${parts.map((part) => JSON.stringify(part)).join(' and ')} in the editor`,
  );
