/**
 * Works on several items at once and gives the results in the order of the items. At most `atOnce` items are begun and
 * not yet given, so that what waits for its turn stays bounded; with 1, an item is begun when the result before it was
 * taken. `work` must not reject: a result that no one waits for yet would end the process.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const begun: Promise<Result>[] = [];
  for (const item of items) {
    begun.push(work(item));
    const [first] = begun;
    if (first === undefined || begun.length < atOnce) continue;
    yield await first;
    begun.shift();
  }
  for (const result of begun) yield await result;
}
