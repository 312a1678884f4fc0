import { Analyser } from '../model/analyser.ts';
import { hashText } from '../text/hash.ts';

/** What stands in a settings file for a name that a draft states, given its key. */
export const nameHash = hashText;

/**
 * The key of a name as somebody writes it by hand, `Alder Mills, Inc.`: what the draft's own spellings of it share. A
 * text in which no name is recognised is taken for one in any case.
 */
export function nameKeyOf(written: string): string {
  const text = written.trim();
  const { blocks } = new Analyser(text, 'plain').draft;
  const name = blocks[0]?.facts.find((fact) => fact.kind === 'name' && fact.at.start === 0);
  if (name?.kind === 'name') return name.key;
  return text
    .toUpperCase()
    .replace(/[.,'\u2019]/g, '')
    .replace(/\s+/g, ' ');
}
