import { hoversAreDrawn, type Frame } from './frame.ts';
import { isShown } from './keys.ts';

/** What the editor offers at the caret: hovers, fixes, suggestions. */
export interface Caret {
  /** Asks for the hover at the caret by its keys and waits until it holds such texts; returns all of it. */
  readonly hover: (...texts: readonly RegExp[]) => Promise<string>;
  /** The titles of the light bulb's menu at the caret once one of them is the expected; leaves the menu closed. */
  readonly quickFixes: (expected: RegExp) => Promise<readonly string[]>;
  /** Takes, by keys, the first fix at the caret with such a title; a picture is taken before. */
  readonly applyFix: (title: RegExp, picture?: string) => Promise<void>;
  /** Takes, by Tab, the first suggestion with such a label and detail; a picture is taken before. */
  readonly acceptSuggestion: (label: RegExp, picture?: string) => Promise<void>;
}

export const caretIn = (frame: Frame): Caret => ({
  ...fixesIn(frame),
  hover: async (...texts) => {
    const hovers = frame.page.locator('.monaco-hover:visible');
    const shown = texts.reduce((found, text) => found.filter({ hasText: text }), hovers).first();
    await frame.press('Control+K', 'Control+I');
    await shown.waitFor();
    await hoversAreDrawn(frame.page);
    return shown.innerText();
  },
  acceptSuggestion: async (label, picture) => {
    const suggestions = frame.page.locator('.suggest-widget.visible');
    const row = suggestions.locator('.monaco-list-row', { hasText: label }).first();
    // The list opens by itself as one types, or on demand where it does not. One that opened before the server had
    // answered is closed first: VS Code asks for no other while it shows one.
    if (!(await isShown(row))) {
      if (await suggestions.isVisible()) await frame.press('Escape');
      await frame.pressUntil('Control+Space', row);
    }
    await frame.walkTo(suggestions, label);
    if (picture !== undefined) await frame.screenshot(picture);
    await frame.press('Tab');
    // A snippet whose first stop is a choice opens the next list at once.
    await row.waitFor({ state: 'hidden' });
  },
});

function fixesIn(frame: Frame): Pick<Caret, 'quickFixes' | 'applyFix'> {
  const menu = frame.page.locator('.action-widget:not(.action-list-submenu-panel)');
  const openMenu = async (wanted: RegExp): Promise<readonly string[]> => {
    const titles = menu.locator('.monaco-list-row.action .title');
    // The first menu of a window may be lost, while extensions start; a light bulb shows that they have.
    await isShown(frame.page.locator('.lightBulbWidget:visible, [class*="gutter-lightbulb"]').first());
    await frame.pressUntil('Control+.', titles.first(), 4000);
    const seen = await titles.allInnerTexts();
    if (!seen.some((title) => wanted.test(title)))
      throw new Error(`No ${wanted} among the fixes ${JSON.stringify(seen)}`);
    return seen;
  };
  return {
    quickFixes: async (expected) => {
      const titles = await openMenu(expected);
      await frame.press('Escape');
      await menu.waitFor({ state: 'hidden' });
      return titles;
    },
    applyFix: async (title, picture) => {
      await openMenu(title);
      // Keys, not a click: an invisible cover catches clicks beside the menu for a while.
      await frame.walkTo(menu, title, '.title');
      if (picture !== undefined) await frame.picture(picture);
      await frame.press('Enter');
      await menu.waitFor({ state: 'hidden' });
      await frame.editorHasFocus();
    },
  };
}
