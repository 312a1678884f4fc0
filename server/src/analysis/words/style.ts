import { isNumeral, lexemeOfWord, type Lexeme } from './lexicon.ts';
import { caseOf } from './spell-case.ts';
import { jointAt, type Joint, type JointMark } from './spell-joint.ts';

/** How a drafter writes numbers in words. */
export interface SpellingStyle {
  /** `sentence`: the first word has a capital, the others none. */
  readonly letterCase: 'lower' | 'title' | 'sentence' | 'upper';
  /** In title case, the word behind a hyphen: `Twenty-Five` or `Twenty-five`. */
  readonly afterHyphen: 'capital' | 'lower';
  /** In title case, the word `and`. */
  readonly titleAnd: 'and' | 'And';
  /** `twenty-five` rather than `twenty five`. */
  readonly hyphens: boolean;
  /** `two-hundred`, `five-thousand`. */
  readonly wideHyphens: boolean;
  /** `two-thirds` rather than `two thirds`. */
  readonly fractionHyphens: boolean;
  /** `hundreds`: `six hundred and forty`, `one thousand and five`. */
  readonly and: 'none' | 'hundreds';
  /** `one million, two hundred thousand`. */
  readonly commas: boolean;
  readonly hundredArticle: 'one' | 'a';
  readonly quarters: 'quarter' | 'fourth';
  /** What stands over the hundred when there are no cents. */
  readonly zeroCents: 'no' | '00';
}

/** What a phrase or a draft shows of a style; undefined for what it does not show. */
export type ShownStyle = { readonly [Key in keyof SpellingStyle]?: SpellingStyle[Key] | undefined };

/** How amounts are usually written in United States instruments: hyphens in compound tens, no `and`, no commas. */
export const usStyle: SpellingStyle = {
  letterCase: 'lower',
  afterHyphen: 'capital',
  titleAnd: 'and',
  hyphens: true,
  wideHyphens: false,
  fractionHyphens: true,
  and: 'none',
  commas: false,
  hundredArticle: 'one',
  quarters: 'quarter',
  zeroCents: 'no',
};

/**
 * A style in which each trait comes from the first of the given ones that shows it, in the end from United States
 * practice.
 */
export function mergeStyles(...shown: readonly (ShownStyle | undefined)[]): SpellingStyle {
  const pick = <Key extends keyof SpellingStyle>(key: Key): SpellingStyle[Key] => {
    for (const style of shown) {
      const value = style?.[key];
      if (value !== undefined) return value;
    }
    return usStyle[key];
  };
  return traitByTrait<SpellingStyle>(pick);
}

/** A style, or what is shown of one, put together from its traits. */
const traitByTrait = <Of extends ShownStyle>(
  of: <Key extends keyof SpellingStyle>(key: Key) => Of[Key],
): { readonly [Key in keyof SpellingStyle]: Of[Key] } => ({
  letterCase: of('letterCase'),
  afterHyphen: of('afterHyphen'),
  titleAnd: of('titleAnd'),
  hyphens: of('hyphens'),
  wideHyphens: of('wideHyphens'),
  fractionHyphens: of('fractionHyphens'),
  and: of('and'),
  commas: of('commas'),
  hundredArticle: of('hundredArticle'),
  quarters: of('quarters'),
  zeroCents: of('zeroCents'),
});

/**
 * The style that most of the phrases show, given what each shows, trait by trait; a trait that they show equally often
 * both ways stays open.
 */
export function tallyStyles(phrases: Iterable<ShownStyle>): ShownStyle {
  const shown = [...phrases];
  return traitByTrait<ShownStyle>((key) => mostOf(shown.map((phrase) => phrase[key])));
}

/** What stands most often among some values; undefined where none does, or two stand equally often. */
function mostOf<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const votes = new Map<Value, number>();
  for (const value of values) if (value !== undefined) votes.set(value, (votes.get(value) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** A word of a phrase with the mark before it. */
export interface StyledWord {
  readonly text: string;
  readonly lexeme: Lexeme | undefined;
  readonly mark: JointMark;
  /** The `and` before it as written, if there is one. */
  readonly and: string | undefined;
}

const word = /(?:no|xx|\d\d)\/100|[a-z]+|[-,&/]/gi;

/**
 * What a phrase of number words shows of its style: `Six Hundred and Forty` shows title case and `and`, but no hyphens.
 */
export function styleOf(phrase: string): ShownStyle {
  const words: StyledWord[] = [];
  let mark: JointMark = 'space';
  let and: string | undefined;
  for (const [text] of phrase.matchAll(word)) {
    const lower = text.toLowerCase();
    if (text === '-') mark = 'hyphen';
    else if (text === '/') mark = 'slash';
    else if (text === ',') mark = 'comma';
    else if (text === '&' || lower === 'and') {
      mark = 'and';
      and = text;
    } else {
      words.push({ text, lexeme: lexemeOfWord(lower), mark, and });
      mark = 'space';
      and = undefined;
    }
  }
  return { ...styleOfWords(words), zeroCents: zeroCentsOf(phrase) };
}

function zeroCentsOf(phrase: string): SpellingStyle['zeroCents'] | undefined {
  const over = /\b(no|00)\/100/i.exec(phrase)?.[1];
  return over === undefined ? undefined : over === '00' ? '00' : 'no';
}

/** What the words of a phrase show of its style, without what only its figures show. */
export function styleOfWords(words: readonly StyledWord[]): ShownStyle {
  const votes = new Map<Joint, JointMark[]>();
  // An "and" that may part a mixed number shows nothing.
  const joints = jointsOf(words, true);
  for (const [at, { mark }] of words.entries()) {
    if (at === 0) continue;
    const joint = joints[at] ?? 'loose';
    votes.set(joint, [...(votes.get(joint) ?? []), mark]);
  }
  const marksAt = (...joints: readonly Joint[]): readonly JointMark[] =>
    joints.flatMap((joint) => votes.get(joint) ?? []);
  const andMarks = marksAt('within', 'rest');
  return {
    ...casingOf(words),
    hyphens: mostly(marksAt('tens'), 'hyphen'),
    wideHyphens: mostly(marksAt('hundred', 'scale'), 'hyphen'),
    fractionHyphens: mostly(marksAt('over', 'power'), 'hyphen'),
    and: andMarks.length === 0 ? undefined : mostly(andMarks, 'and') === false ? 'none' : 'hundreds',
    commas: mostly(marksAt('group'), 'comma'),
    hundredArticle: articleOf(words),
    quarters: quartersOf(words),
  };
}

/** Whether most of the marks at a joint are the given one; undefined when there is none, true when half of them are. */
const mostly = (marks: readonly JointMark[], wanted: JointMark): boolean | undefined =>
  marks.length === 0 ? undefined : marks.filter((mark) => mark === wanted).length * 2 >= marks.length;

/**
 * Whether the last of the words is what a fraction divides by: `half`, `thirds`, and `third` behind one to nineteen.
 */
function divides(words: readonly StyledWord[]): boolean {
  const word = words.at(-1)?.lexeme;
  if (word?.role === 'part') return true;
  const before = words.at(-2)?.lexeme?.role;
  return word?.ordinal === true && (word.plural || before === 'unit' || before === 'teen' || before === 'article');
}

/**
 * What each word is to the one before it; `mixed` says that the words are known to be a mixed number if they can be.
 */
export function jointsOf(words: readonly StyledWord[], mixed = false): readonly Joint[] {
  const lexemes = words.map(({ lexeme }) => lexeme);
  const last = lexemes.at(-1);
  // "Two and a half million": what divides stands before the scale.
  const scaled = last?.role === 'scale' && !last.ordinal && divides(words.slice(0, -1));
  const end = words.length - (scaled ? 2 : 1);
  const divided = scaled || divides(words);
  const whole = divided ? wholeAnd(words, mixed) : -1;
  return words.map(({ lexeme }, at): Joint => {
    if (at > 0 && at === whole) return 'whole';
    if (!divided || at !== end || at === 0) return jointAt(lexemes, at);
    if (at === 1 || words[at - 1]?.mark === 'and') return 'over';
    if (lexeme?.role !== 'hundred' && lexeme?.role !== 'scale') return jointAt(lexemes, at);
    // "One ten-thousandth": the power of ten that divides is a number of its own; "sixty-one hundredths" are two.
    const before = lexemes[at - 1]?.value;
    return before === 10 || before === 100 ? 'power' : 'loose';
  });
}

/**
 * The word behind the `and` that parts a mixed number, -1 for none. In "one hundred and twenty-five thousandths" the
 * `and` may as well belong to the hundred, and is left to it unless the words are known to be mixed.
 */
function wholeAnd(words: readonly StyledWord[], mixed: boolean): number {
  const at = words.findLastIndex(({ mark }) => mark === 'and');
  const power = (words.at(-1)?.lexeme?.value ?? 0) >= 100;
  return !mixed && power && words[at - 1]?.lexeme?.role === 'hundred' ? -1 : at;
}

function articleOf(words: readonly StyledWord[]): SpellingStyle['hundredArticle'] | undefined {
  const [first, second] = words;
  const counts = second?.lexeme?.role === 'hundred' || second?.lexeme?.role === 'scale';
  if (!counts || first?.lexeme?.value !== 1) return undefined;
  return first.lexeme.role === 'article' ? 'a' : 'one';
}

function quartersOf(words: readonly StyledWord[]): SpellingStyle['quarters'] | undefined {
  for (const { lexeme } of words) {
    if (lexeme?.value !== 4) continue;
    if (lexeme.role === 'part') return 'quarter';
    if (lexeme.plural) return 'fourth';
  }
  return undefined;
}

function casingOf(words: readonly StyledWord[]): Pick<ShownStyle, 'letterCase' | 'afterHyphen' | 'titleAnd'> {
  const counted = words.filter(({ lexeme }) => isNumeral(lexeme));
  const free = counted.filter(({ mark }, at) => at === 0 || mark !== 'hyphen').map(({ text }) => caseOf(text));
  const behind = counted.filter(({ mark }, at) => at > 0 && mark === 'hyphen').map(({ text }) => caseOf(text));
  const ands = words.flatMap(({ and }) => (and === undefined || and === '&' ? [] : [caseOf(and)]));
  const all = [...free, ...behind];
  const [first, ...others] = all;
  const every = (wanted: string): boolean => all.every((one) => one === wanted);
  if (first === undefined) return {};
  if (every('lower')) return { letterCase: 'lower' };
  if (every('upper')) return { letterCase: 'upper' };
  if (first !== 'capital' || others.length === 0) return {};
  if (others.every((one) => one === 'lower') && free.length > 1) return { letterCase: 'sentence' };
  const titled = free.length > 1 && free.every((one) => one === 'capital');
  const afterHyphen = behind.length === 0 ? undefined : behind.every((one) => one === 'capital') ? 'capital' : 'lower';
  const titleAnd = ands.length === 0 ? undefined : ands.every((one) => one === 'capital') ? 'And' : 'and';
  if (!titled && afterHyphen !== 'capital') return free.length === 1 ? { afterHyphen } : {};
  return { letterCase: free.every((one) => one === 'capital') ? 'title' : undefined, afterHyphen, titleAnd };
}
