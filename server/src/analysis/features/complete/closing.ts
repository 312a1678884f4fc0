import type { Draft } from '../../model/draft.ts';
import { signingParties, type SigningParty } from '../../model/signature/signing-parties.ts';
import { span } from '../../text/span.ts';
import type { Completion } from './completion.ts';

const signing = 'sigblock';
const notary = 'notblock';

/** From so many letters on a word can be no other. */
const telling = { [signing]: 3, [notary]: 4 } as const;

const indent = ' '.repeat(40);
const line = '_'.repeat(31);

/** Whether more letters at the offset may yet make one of the words. */
export const mayBecomeClosing = (typed: string): boolean =>
  typed !== '' && (signing.startsWith(typed.toLowerCase()) || notary.startsWith(typed.toLowerCase()));

/**
 * A signature block or a notary's acknowledgment for each party that signs, in place of `sigblock` or `notblock`: its
 * name, its officer and the office as the draft states them. What the draft does not know is left in brackets, the day
 * to the notary.
 */
export function completeClosing(draft: Draft, offset: number, typed: string): readonly Completion[] {
  const lower = typed.toLowerCase();
  const at = span(offset - typed.length, offset);
  const offered = (
    word: keyof typeof telling,
    detail: string,
    write: (party: SigningParty) => string,
  ): readonly Completion[] =>
    lower.length < telling[word] || !word.startsWith(lower)
      ? []
      : signingParties(draft).map((party) => ({
          label: `${word}: ${party.name}`,
          detail: [detail, party.officer?.name, party.officer?.title].filter(Boolean).join(', '),
          typed: word,
          at,
          text: write(party),
        }));
  return [...offered(signing, 'signature block', signatureBlock), ...offered(notary, 'acknowledgment', acknowledgment)];
}

const signatureBlock = ({ name, officer }: SigningParty): string =>
  [
    `${indent}${name.toUpperCase()}`,
    '',
    '',
    `${indent}By: ${line.slice(4)}`,
    `${indent}Name: ${officer?.name ?? '[Name of Officer]'}`,
    `${indent}Title: ${officer?.title ?? '[Title]'}`,
  ].join('\n');

function acknowledgment({ name, form, officer }: SigningParty): string {
  const who = `${officer?.name ?? '[Name of Officer]'}, the ${officer?.title ?? '[Title]'} of ${name}`;
  const entity = form === undefined ? 'company' : form.kind;
  const described = form === undefined ? '' : `, ${form.article} ${form.place} ${form.kind}`;
  const text =
    `On this ____ day of __________, ____, before me, a Notary Public, personally appeared ${who}${described}, who ` +
    `acknowledged signing the above instrument on behalf of the ${entity}.`;
  return [
    'STATE OF [STATE], COUNTY OF [COUNTY], ss.:',
    '',
    ...wrapped(text),
    '',
    '',
    `${indent}${line}`,
    `${indent}Notary Public`,
    `${indent}My commission expires: ________________`,
  ].join('\n');
}

/** Lines of at most 76 letters, as the snippets have them. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 76) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
