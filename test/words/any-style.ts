import fc from 'fast-check';
import type { SpellingStyle } from '../../server/src/analysis/words/style.ts';

/** Every style in which a drafter may write numbers in words. */
export const anyStyle = fc.record({
  letterCase: fc.constantFrom('lower', 'title', 'sentence', 'upper'),
  afterHyphen: fc.constantFrom('capital', 'lower'),
  titleAnd: fc.constantFrom('and', 'And'),
  hyphens: fc.boolean(),
  wideHyphens: fc.boolean(),
  fractionHyphens: fc.boolean(),
  and: fc.constantFrom('none', 'hundreds'),
  commas: fc.boolean(),
  hundredArticle: fc.constant('one'),
  quarters: fc.constantFrom('quarter', 'fourth'),
  zeroCents: fc.constantFrom('no', '00'),
}) satisfies fc.Arbitrary<SpellingStyle>;
