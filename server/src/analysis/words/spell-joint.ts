import type { Lexeme } from './lexicon.ts';
import type { SpellingStyle } from './style.ts';

/**
 * What two neighbouring words of a number are to each other; the style says what is written between them. `tens`
 * twenty-five; `hundred` two hundred; `scale` five thousand; `within` hundred forty; `group` thousand six hundred;
 * `rest` thousand forty; `whole` one and one-half; `over` two-thirds; `power` ten-thousandths; `loose` always a space.
 */
export type Joint = 'tens' | 'hundred' | 'scale' | 'within' | 'group' | 'rest' | 'whole' | 'over' | 'power' | 'loose';

/** What stands between two words, whatever white space is around it. `and` is also `&` and `, and`. */
export type JointMark = 'space' | 'hyphen' | 'comma' | 'and' | 'slash';

const opensGroup = (lexeme: Lexeme | undefined): boolean => lexeme?.role === 'hundred' || lexeme?.role === 'scale';

/** The joint before the word at `at` in a run of number words without denominators; the first word's is `loose`. */
export function jointAt(words: readonly (Lexeme | undefined)[], at: number): Joint {
  const before = words[at - 1];
  const word = words[at];
  if (!before || !word) return 'loose';
  if (word.role === 'hundred') return 'hundred';
  if (word.role === 'scale') return 'scale';
  if (before.role === 'tens' && word.role === 'unit') return 'tens';
  if (before.role === 'hundred') return 'within';
  if (before.role !== 'scale') return 'loose';
  const compound = word.role === 'tens' && words[at + 1]?.role === 'unit';
  return opensGroup(words[at + (compound ? 2 : 1)]) ? 'group' : 'rest';
}

/** What the style puts at a joint, in lower case. */
export function jointText(joint: Joint, style: SpellingStyle): string {
  switch (joint) {
    case 'tens':
      return style.hyphens ? '-' : ' ';
    case 'hundred':
    case 'scale':
      return style.wideHyphens ? '-' : ' ';
    case 'within':
      return style.and === 'hundreds' ? ' and ' : ' ';
    case 'group':
      return style.commas ? ', ' : ' ';
    case 'rest':
      return style.and === 'hundreds' ? ' and ' : style.commas ? ', ' : ' ';
    case 'whole':
      return ' and ';
    case 'over':
    case 'power':
      return style.fractionHyphens ? '-' : ' ';
    case 'loose':
      return ' ';
  }
}

/** The mark in what a style puts at a joint. */
export function markOf(text: string): JointMark {
  if (text.includes('and')) return 'and';
  if (text.includes(',')) return 'comma';
  return text === '-' ? 'hyphen' : 'space';
}
