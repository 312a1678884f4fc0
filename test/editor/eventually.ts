import type { Page } from 'playwright-core';

const patience = 30_000;

/**
 * Reads again and again, once a drawn frame, until what is read is accepted; returns it then. Throws with the last
 * reading where that takes more than 30 s.
 */
export async function eventually<Reading>(
  page: Page,
  read: () => Promise<Reading>,
  accept: (reading: Reading) => boolean,
  wanted: string,
): Promise<Reading> {
  const deadline = Date.now() + patience;
  for (;;) {
    const reading = await read();
    if (accept(reading)) return reading;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${wanted}; last seen: ${JSON.stringify(reading)}`);
    await nextFrame(page);
  }
}

/** Resolves when the page has drawn itself once more. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
