import type { Page } from 'playwright-core';

export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'info';
  /** What is underlined, as it stands on the screen; a finding over two screen lines gives two squiggles. */
  readonly text: string;
  /** 1-based line of the draft. */
  readonly line: number;
}

export interface EditorScreen {
  /** The lines of the draft that are on the screen, top to bottom; wrapped parts are joined without their indents. */
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  readonly squiggles: readonly Squiggle[];
}

/**
 * What the active text editor shows. Text and squiggles are two layers of the page, so a squiggle's text is what
 * stands, character by character, above its box.
 */
export function readEditorScreen(page: Page): Promise<EditorScreen> {
  return page.evaluate(() => {
    const editor = document.querySelector('.editor-group-container.active .editor-instance .monaco-editor');
    if (editor === null) return { lines: [], squiggles: [] };
    const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/[\u200b\u200c\u200d]/g, '');
    const top = (element: Element): number => element.getBoundingClientRect().top;
    const byTop = (one: Element, other: Element): number => top(one) - top(other);
    const margins = [...editor.querySelectorAll('.margin .line-numbers')].sort(byTop);
    const numberAt = (y: number): number => {
      const above = margins.filter((margin) => top(margin) <= y + 1 && margin.textContent?.trim() !== '');
      return Number(above.at(-1)?.textContent ?? 0);
    };
    const views = [...editor.querySelectorAll('.view-lines > .view-line')].sort(byTop);
    const lines: { number: number; text: string }[] = [];
    for (const view of views) {
      const number = numberAt(top(view));
      const last = lines.at(-1);
      const text = plain(view.textContent ?? '');
      if (last?.number === number) last.text += text.trimStart();
      else lines.push({ number, text });
    }
    const textBelow = (view: Element, left: number, right: number): string => {
      const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let covered = '';
      while (walker.nextNode() !== null) {
        const node = walker.currentNode;
        for (let at = 0; at < (node.textContent ?? '').length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          const middle = (box.left + box.right) / 2;
          if (middle > left && middle < right) covered += node.textContent?.[at] ?? '';
        }
      }
      return plain(covered);
    };
    const marks = [
      ...editor.querySelectorAll(
        '.view-overlays .squiggly-error, .view-overlays .squiggly-warning, .view-overlays .squiggly-info',
      ),
    ];
    const squiggles = marks.sort(byTop).map((mark) => {
      const box = mark.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2;
      const view = views.find((line) => {
        const area = line.getBoundingClientRect();
        return area.top <= middle && middle < area.bottom;
      });
      const severity: 'error' | 'warning' | 'info' = mark.classList.contains('squiggly-error')
        ? 'error'
        : mark.classList.contains('squiggly-warning')
          ? 'warning'
          : 'info';
      return {
        severity,
        line: numberAt(box.top),
        text: view === undefined ? '' : textBelow(view, box.left, box.right),
      };
    });
    return { lines, squiggles };
  });
}

/** Does the work and returns the kinds of squiggle drawn meanwhile, by their class names, however briefly. */
export async function squigglesDuring(page: Page, work: () => Promise<void>): Promise<readonly string[]> {
  const seen = await page.evaluateHandle(() => {
    const names = new Set<string>();
    const look = (): void => {
      for (const mark of document.querySelectorAll('.view-overlays [class*="squiggly-"]')) names.add(mark.className);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    return names;
  });
  await work();
  return seen.evaluate((names) => [...names]);
}
