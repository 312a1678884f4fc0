/**
 * Another identifier of as many characters with blanks and hyphens where this one has them: `00517K AA9` and
 * `00517KAB7` make `00517K AB7`. One of another length is given as it is.
 */
export function regrouped(written: string, value: string): string {
  if (written.replace(/[\s-]/g, '').length !== value.length) return value;
  let next = 0;
  return written.replace(/[^\s-]/g, () => value.charAt(next++));
}
