import type { Paragraph, PhrasingContent } from 'mdast';
import { statementText } from '../../model/amount/text.ts';
import type { Draft } from '../../model/draft.ts';
import { classStatements, type ClassSaying, type ShareClassMention } from '../../model/total/share-class.ts';
import { paragraph, strong, text } from './content.ts';
import { lineLink } from './elsewhere.ts';

const leads: Readonly<Record<ClassSaying, string>> = {
  authorized: 'Authorized',
  designated: 'Designated',
  reserved: 'Reserved',
  'par value': 'Par value',
};

/** The most statements of one kind that are listed. */
const most = 4;

/**
 * What is shown over a class of shares: how many are authorized, designated and reserved, and their par value, as
 * stated.
 */
export function hoverShareClass(draft: Draft, { at, key }: ShareClassMention): readonly Paragraph[] {
  const statements = classStatements(draft, key);
  if (statements.length === 0) return [];
  const told = Object.entries(leads).flatMap(([says, lead]) => {
    const own = statements.filter((statement) => statement.says === says).slice(0, most);
    if (own.length === 0) return [];
    const listed = own.flatMap(({ amount, series, offset }, index): PhrasingContent[] => {
      const [statement] = amount.statements;
      const said = (statement && statementText(statement)) ?? '';
      const of = series === undefined ? '' : ` ${series}`;
      return [text(`${index === 0 ? `${lead} ` : ', '}${said}${of} (`), lineLink(draft, offset), text(')')];
    });
    return [paragraph(...listed, text('.'))];
  });
  return [paragraph(strong(draft.text.slice(at.start, at.end))), ...told];
}
