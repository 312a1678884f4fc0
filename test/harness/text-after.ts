import { applyEdits, type Edit, type Example } from '../../server/src/analysis/index.ts';

type Changes = NonNullable<Example['fixed']>[number];

/**
 * What a text is after a fix, which an example of a rule tells as what it puts in place of what: `$12,500 → $12,000`,
 * or several of these. Throws where one of them does not stand in the text, or stands there twice.
 */
export const textAfter = (text: string, changes: Changes): string =>
  applyEdits(
    text,
    [changes].flat().map((change) => editOf(text, change)),
  );

function editOf(text: string, change: string): Edit {
  const [before = '', after] = change.split(' → ');
  if (after === undefined) throw new Error(`"${change}" has no arrow between what was and what is`);
  const start = text.indexOf(before);
  if (start < 0) throw new Error(`"${before}" stands nowhere in the text`);
  if (text.includes(before, start + 1)) throw new Error(`"${before}" stands in the text twice`);
  return { at: { start, end: start + before.length }, text: after };
}
