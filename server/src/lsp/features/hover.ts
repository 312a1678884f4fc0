import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { hover as shownAt } from '../../analysis/index.ts';
import type { DraftSettings } from '../../settings/draft-settings.ts';
import type { Client } from '../client.ts';
import { toRange } from '../convert.ts';
import type { OpenDraft } from '../open-draft.ts';
import { printMarkdown, printPlain } from '../print-hover.ts';
import type { Feature } from './feature.ts';

const nothing: Hover | null = null;

/** What the draft says of the fact under the pointer. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  serve({ connection, client, settings, answerChecked }) {
    connection.onHover(
      answerChecked('hover', nothing, async (open, { position }) =>
        hoverAt(open, position, client, await settings.of(open.uri)),
      ),
    );
  },
};

/**
 * What is shown over a position: as Markdown with links into the draft, or as plain text where the client knows no
 * other.
 */
async function hoverAt(
  open: OpenDraft,
  position: Position,
  client: Client,
  settings: DraftSettings,
): Promise<Hover | null> {
  const { document } = open;
  const shown = shownAt(open.draft, document.offsetAt(position), settings.distinctNames);
  if (!shown) return null;
  const range = toRange(document, shown.at);
  if (!client.markdownHovers) {
    return { contents: { kind: MarkupKind.PlainText, value: printPlain(shown.content) }, range };
  }
  const link = (offset: number): string => {
    const { line, character } = document.positionAt(offset);
    return `${document.uri}#L${line + 1},${character + 1}`;
  };
  return { contents: { kind: MarkupKind.Markdown, value: await printMarkdown(shown.content, link) }, range };
}
