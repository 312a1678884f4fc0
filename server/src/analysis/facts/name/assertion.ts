import { CLOSE, COLON, COMMA, SEMICOLON } from '../../text/sign-codes.ts';
import { isSign, lowerAt, WORD, type Tokens } from '../../text/tokens.ts';
import { isFullStop } from './full-stop.ts';

/** How far back in its sentence what is said of an entity is looked at, in tokens. */
const reach = 40;

/** Words that make what follows a case put, or that say it of several together, or of others than the one named. */
const putting = new Set(
  (
    'if whether when where while until unless once assuming event extent case provided before after prior upon following ' +
    'each either neither any none every both no nor or not such were be become becomes'
  ).split(' '),
);

/** Words behind which a name does not stand for the subject of a sentence: `a subsidiary of the Company is`. */
const governing = new Set('of in by to with for from than between among on into against under as and or'.split(' '));

/**
 * Whether what is said of the name that starts at the token is said outright: not of what it belongs to, of several
 * together, or of a case that is only put. What stands between commas behind a name may stand behind any word.
 */
export function isSaidOutright(tokens: Tokens, start: number, apposed: boolean): boolean {
  if (!apposed && governing.has(lowerAt(tokens, start - 1)) && !isSign(tokens, start - 2, COMMA)) {
    // "(i) Alder is a bank; and the Company is a Nevada corporation" goes on with a new subject.
    if (lowerAt(tokens, start - 1) !== 'and' || !isSign(tokens, start - 2, SEMICOLON)) return false;
  }
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
    if (isSign(tokens, i, SEMICOLON) || isSign(tokens, i, COLON) || isFullStop(tokens, i)) return true;
    if (isSign(tokens, i, CLOSE) && tokens.kinds[i - 1] !== WORD) return true;
    if (putting.has(lowerAt(tokens, i))) return false;
  }
  return true;
}
