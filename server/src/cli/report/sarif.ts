import { pathToFileURL } from 'node:url';
import type {
  ArtifactLocation,
  Fix,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Run,
  ToolComponent,
} from 'sarif';
import { rules, type LineStarts, type Rule, type Severity, type Span } from '../../analysis/index.ts';
import { version } from '../../version.ts';
import type { Message, Repair } from '../check-draft.ts';
import { nameless } from '../sources.ts';
import type { Trouble } from '../trouble.ts';
import type { CreateReport, DraftResult } from './report.ts';

const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', information: 'note' };

/**
 * SARIF 2.1.0 (OASIS, March 2020), written draft by draft: lines and columns from 1 and in UTF-16 units, offsets that
 * do not count a byte order mark (3.30.9).
 */
export const sarifReport: CreateReport = ({ folder }) => {
  const root = `${pathToFileURL(folder).href.replace(/\/$/, '')}/`;
  return {
    begin: () => {
      const head: Omit<Run, 'results'> = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { uri: root } },
      };
      const run = JSON.stringify(head).slice(0, -1);
      return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${run},"results":[`;
    },
    draft: (result) => result.messages.map((message) => JSON.stringify(resultOf(result, message, root))).join(','),
    separator: ',',
    countsFacts: false,
    end: (_, troubles) => {
      const invocation = {
        executionSuccessful: troubles.length === 0,
        toolExecutionNotifications: troubles.map(notificationOf),
      };
      return `],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
};

const driver: ToolComponent = {
  name: 'Engross',
  version,
  semanticVersion: version,
  rules: rules.map(descriptorOf),
};

function descriptorOf({ id, summary, why, severity }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: why, markdown: why },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['legal-drafting'] },
  };
}

/**
 * A message whose brackets make no link: SARIF 2.1.0 (3.11.6) reads `[words](address)` in it as one, unless escaped.
 */
export const literal = (message: string): string => message.replace(/[\\[\]]/g, '\\$&');

function resultOf(result: DraftResult, message: Message, root: string): Result {
  const artifactLocation = artifactOf(result.path, root);
  const { lines } = result;
  const key = message.key();
  return {
    ruleId: message.rule,
    ruleIndex: rules.findIndex(({ id }) => id === message.rule),
    level: levels[message.severity],
    message: { text: literal(message.message) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(lines, message.at) } }],
    ...(message.related.length > 0
      ? {
          relatedLocations: message.related.map(({ at, message: text }, id) => ({
            id,
            message: { text: literal(text) },
            physicalLocation: { artifactLocation, region: regionOf(lines, at) },
          })),
        }
      : {}),
    ...(message.fixes.length > 0 ? { fixes: message.fixes.map((fix) => fixOf(fix, artifactLocation, lines)) } : {}),
    // The key of a silence survives edits elsewhere and lapses with its sentence: just what a fingerprint is to do.
    ...(key ? { partialFingerprints: { 'engrossSentence/v1': `${message.rule}:${key.sentence}:${key.which}` } } : {}),
  };
}

const fixOf = ({ title, edits }: Repair, artifactLocation: ArtifactLocation, lines: LineStarts): Fix => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation,
      replacements: edits.map(({ at, text }) => ({ deletedRegion: regionOf(lines, at), insertedContent: { text } })),
    },
  ],
});

function regionOf(lines: LineStarts, at: Span): Region {
  const start = lines.placeOf(at.start);
  const end = lines.placeOf(at.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    charOffset: at.start,
    charLength: at.end - at.start,
  };
}

/**
 * Relative to the working directory below it, absolute elsewhere: `..` is no part of a URI that others are to resolve.
 */
function artifactOf(path: string, root: string): ArtifactLocation {
  if (path === nameless) return { uri: 'stdin', description: { text: 'the standard input' } };
  const uri = pathToFileURL(path).href;
  return uri.startsWith(root) ? { uri: uri.slice(root.length), uriBaseId: '%SRCROOT%' } : { uri };
}

const notificationOf = ({ path, reason }: Trouble): Notification => ({
  level: 'error',
  message: { text: `${path}: ${reason}` },
});
