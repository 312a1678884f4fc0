import type { Edit, Severity } from '../../analysis/index.ts';
import type { Message } from '../check-draft.ts';
import { countSeverities, isFixable, type CreateReport, type DraftResult } from './report.ts';

const levels: Readonly<Record<Severity, 0 | 1 | 2>> = { error: 2, warning: 1, information: 0 };

/**
 * How far a repair may reach, in UTF-16 units. ESLint's shape has one range for it, with all the text between its first
 * and its last edit: a name respelt throughout would print the whole draft, once for each finding about the name.
 */
const farthest = 20_000;

/**
 * ESLint's result shape, one draft after the other: lines and columns from 1, columns and ranges in UTF-16 units, lines
 * that end at `\n`. As in ESLint, lines, columns and ranges are those of the text without its byte order mark. A repair
 * that reaches farther than one range can well hold is left out.
 */
export const jsonReport: CreateReport = () => ({
  begin: () => '[',
  draft: (result) => JSON.stringify(resultOf(result)),
  separator: ',',
  countsFacts: false,
  end: () => ']\n',
});

function resultOf(result: DraftResult): object {
  const counts = countSeverities(result.messages);
  const fixable = countSeverities(result.messages.filter(isFixable));
  return {
    filePath: result.path,
    messages: result.messages.map((message) => messageOf(result, message)),
    errorCount: counts.error,
    fatalErrorCount: 0,
    warningCount: counts.warning,
    fixableErrorCount: fixable.error,
    fixableWarningCount: fixable.warning,
  };
}

function messageOf({ lines }: DraftResult, { rule, severity, message, at, fixes }: Message): object {
  const start = lines.placeOf(at.start);
  const end = lines.placeOf(at.end);
  const near = fixes.filter(({ reach }) => reach.end - reach.start <= farthest);
  const safe = near.find((fix) => fix.safe);
  return {
    ruleId: rule,
    severity: levels[severity],
    message,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    ...(safe ? { fix: fixOf(safe.merged()) } : {}),
    ...(near.length > 0
      ? { suggestions: near.map(({ title, merged }) => ({ desc: title, fix: fixOf(merged()) })) }
      : {}),
  };
}

const fixOf = ({ at, text }: Edit): object => ({ range: [at.start, at.end], text });
