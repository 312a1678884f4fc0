import {
  SemanticTokenModifiers,
  SemanticTokensBuilder,
  SemanticTokenTypes,
  type SemanticTokens,
} from 'vscode-languageserver';
import { colouring as coloured, span, type Span, type Stating } from '../../analysis/index.ts';
import { toSpan } from '../convert.ts';
import type { OpenDraft } from '../open-draft.ts';
import type { Feature } from './feature.ts';

/** Standard types, so that every theme has a colour for them. */
const types: Readonly<Record<Stating, SemanticTokenTypes>> = {
  amount: SemanticTokenTypes.number,
  identifier: SemanticTokenTypes.number,
  date: SemanticTokenTypes.event,
  party: SemanticTokenTypes.class,
  term: SemanticTokenTypes.type,
};

const legend = {
  tokenTypes: [...new Set(Object.values(types))],
  tokenModifiers: [SemanticTokenModifiers.definition],
};

const typeOf = (stating: Stating): number => legend.tokenTypes.indexOf(types[stating]);

const nothing: SemanticTokens = { data: [] };

/**
 * Colours amounts, dates, parties, identifiers and defined terms: for an editor that asks for what is in view only
 * that, so that a key in a long draft costs what a page does; for others all of it.
 */
export const colouring: Feature = {
  capabilities: ({ coloursRanges }) => ({
    semanticTokensProvider: coloursRanges ? { legend, range: true } : { legend, full: true },
  }),
  serve({ connection, answerChecked }) {
    const { semanticTokens } = connection.languages;
    semanticTokens.onRange(
      answerChecked('colours', nothing, (open, { range }) => tokensOf(open, toSpan(open.document, range))),
    );
    semanticTokens.on(
      answerChecked('colours', nothing, (open) => tokensOf(open, span(0, open.document.getText().length))),
    );
  },
};

function tokensOf(open: OpenDraft, within: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { at, stating, defines } of coloured(open.draft, within)) {
    const { line, character } = open.document.positionAt(at.start);
    builder.push(line, character, at.end - at.start, typeOf(stating), defines ? 1 : 0);
  }
  return builder.build();
}
