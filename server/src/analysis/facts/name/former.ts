import { SEMICOLON, SLASH } from '../../text/sign-codes.ts';
import { isSign, lowerAt, SIGN, type Tokens } from '../../text/tokens.ts';

/** How far before a name it may be called a former one, in tokens. */
const reach = 8;

const former = new Set(['formerly', 'previously', 'fka', 'dba', 'nka', 'aka', 'renamed', 'doing', 'successor']);

/** Whether words that open another name of the same entity stand at the token: `formerly known as`, `d/b/a`. */
function isFormerWord(tokens: Tokens, i: number): boolean {
  const said = lowerAt(tokens, i);
  if (former.has(said)) return true;
  switch (said) {
    case 'now':
    case 'also':
      return lowerAt(tokens, i + 1) === 'known';
    case 'trading':
      return lowerAt(tokens, i + 1) === 'as';
    // Read backwards, `f/k/a` and `n/k/a` are known by their middle, `d/b/a` by its head.
    case 'd':
    case 'k':
    case 'n':
      return isSign(tokens, i + 1, SLASH);
    default:
      return false;
  }
}

/** Words that may stand between `formerly` and the name. */
const leading = new Set([
  'known',
  'as',
  'called',
  'named',
  'the',
  'under',
  'name',
  'to',
  'of',
  'in',
  'interest',
  'by',
  'merger',
]);

/** Whether words right before a name say that it is a former or a trade name, or that it was succeeded to. */
export function isFormer(tokens: Tokens, start: number): boolean {
  for (let i = start - 1; i >= 0 && i > start - reach; i--) {
    const said = lowerAt(tokens, i);
    if (isFormerWord(tokens, i)) return true;
    if (said === 'successors') return /^(?:to|of|in)$/.test(lowerAt(tokens, i + 1));
    const passed =
      said === '' ? tokens.kinds[i] === SIGN && !isSign(tokens, i, SEMICOLON) : leading.has(said) || said.length === 1;
    if (!passed && said !== 'business') return false;
  }
  return false;
}
