import type { Locator, Page } from 'playwright-core';
import { nextFrame } from './eventually.ts';

/** The keyboard, with the patience that a window under load asks for. */
export interface Keys {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Presses a key until it shows something: one pressed while the window still wires its keys up is lost. */
  readonly pressUntil: (key: string, shown: Locator, patience?: number) => Promise<void>;
  /**
   * Walks down a list by ArrowDown to the first row with such a text, or with a part of that selector and such a text.
   */
  readonly walkTo: (list: Locator, wanted: RegExp, part?: string) => Promise<void>;
}

const attempts = 10;
const usualPatience = 2000;
const longestList = 40;

export function keysOf(page: Page): Keys {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    press,
    pressUntil: async (key, shown, patience = usualPatience) => {
      for (let attempt = 0; attempt < attempts; attempt++) {
        await press(key);
        if (await isShown(shown, patience)) return;
      }
      throw new Error(`${key} did not show ${String(shown)}`);
    },
    walkTo: async (list, wanted, part) => {
      const test = part === undefined ? { hasText: wanted } : { has: page.locator(part).filter({ hasText: wanted }) };
      await list.locator('.monaco-list-row').filter(test).first().waitFor();
      const reached = list.locator('.monaco-list-row.focused').filter(test);
      for (let steps = 0; steps < longestList && (await reached.count()) === 0; steps++) {
        await press('ArrowDown');
        await nextFrame(page);
      }
      if ((await reached.count()) === 0) throw new Error(`${wanted} cannot be reached by ArrowDown`);
    },
  };
}

/** Whether it shows within some milliseconds. */
export function isShown(element: Locator, patience = usualPatience): Promise<boolean> {
  return element.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
}

/** Matches a text that begins so, after white space. */
export function beginning(text: string): RegExp {
  return new RegExp(`^\\s*${escaped(text)}`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
