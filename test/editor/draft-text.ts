import type { Page } from 'playwright-core';
import { readEditorScreen, squigglesDuring, type Squiggle } from './editor-screen.ts';
import { eventually } from './eventually.ts';
import type { Frame } from './frame.ts';

/** The text of the draft in the editor: moving in it, typing, and what is seen of it. */
export interface DraftText {
  /** Puts the caret at a 1-based line and column. */
  readonly goTo: (line: number, column: number) => Promise<void>;
  /** Puts the caret behind the first character of the first place where a text stands on the screen. */
  readonly goToText: (text: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The draft's lines that are on the screen. */
  readonly visibleText: () => Promise<string>;
  readonly waitForText: (part: string) => Promise<void>;
  /** Waits until exactly these squiggles, by their text from top to bottom, are on the screen. */
  readonly waitForSquiggles: (...texts: readonly string[]) => Promise<readonly Squiggle[]>;
  /** Does the work and returns the kinds of squiggle that were seen meanwhile, however briefly. */
  readonly squigglesDuring: (work: () => Promise<void>) => Promise<readonly string[]>;
  /** Waits until exactly these lines stand over the text that is on the screen, top to bottom. */
  readonly waitForLenses: (...titles: readonly string[]) => Promise<void>;
}

const keyDelay = 25;

export function draftTextIn({ page, ask, editorHasFocus }: Frame): DraftText {
  const screen = (): ReturnType<typeof readEditorScreen> => readEditorScreen(page);
  const visibleText = async (): Promise<string> => (await screen()).lines.map((line) => line.text).join('\n');
  const goTo = async (line: number, column: number): Promise<void> => {
    await ask('Control+G', `:${line}:${column}`);
    await editorHasFocus();
  };
  return {
    goTo,
    visibleText,
    type: (text) => page.keyboard.type(text, { delay: keyDelay }),
    squigglesDuring: (work) => squigglesDuring(page, work),
    goToText: async (text) => {
      const stands = (line: { readonly text: string }): boolean => line.text.includes(text);
      const { lines } = await eventually(page, screen, (seen) => seen.lines.some(stands), `“${text}” on the screen`);
      const line = lines.find(stands);
      if (line !== undefined) await goTo(line.number, line.text.indexOf(text) + 2);
    },
    waitForText: async (part) => {
      await eventually(page, visibleText, (text) => text.includes(part), `“${part}” in the editor`);
    },
    waitForSquiggles: (...texts) => {
      const same = (squiggles: readonly Squiggle[]): boolean =>
        squiggles.length === texts.length && squiggles.every((squiggle, at) => squiggle.text === texts[at]);
      const wanted = `squiggles under ${JSON.stringify(texts)}`;
      return eventually(page, async () => (await screen()).squiggles, same, wanted);
    },
    waitForLenses: async (...titles) => {
      const same = (seen: readonly string[]): boolean => JSON.stringify(seen) === JSON.stringify(titles);
      await eventually(page, () => lensesOn(page), same, `lines over the text: ${JSON.stringify(titles)}`);
    },
  };
}

/** The lines over the text by their place on the screen: the page keeps them in the order in which they came. */
const lensesOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.editor-group-container.active .codelens-decoration')]
      .map((lens) => ({ text: lens.textContent?.trim() ?? '', top: lens.getBoundingClientRect().top }))
      .filter(({ text }) => text !== '')
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => text),
  );
