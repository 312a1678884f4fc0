import type { DocumentLink } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { exhibitMentions, exhibitOf } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import type { Feature } from './feature.ts';

/** Leads from `Exhibit 4.1` to the file beside the draft whose name says that it is that exhibit. */
export const exhibitLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  serve({ connection, files, answerChecked }) {
    connection.onDocumentLinks(
      answerChecked('links to exhibits', [], async (open): Promise<DocumentLink[]> => {
        const address = URI.parse(open.uri);
        if (address.scheme === 'untitled' || exhibitMentions(open.draft).length === 0) return [];
        const folder = Utils.dirname(address);
        const found = filesByExhibit(await files.list(`${folder.toString()}/`));
        // The folder may have taken its time: what the draft mentions, and where, is asked once more.
        return exhibitMentions(open.draft).flatMap(({ at, number }) => {
          const file = found.get(number);
          const target = file === undefined ? undefined : Utils.joinPath(folder, file).toString();
          if (target === undefined || target === address.toString()) return [];
          return [{ range: toRange(open.document, at), target, tooltip: `Open ${file}` }];
        });
      }),
    );
  },
};

/** The files that are one exhibit each; of two that claim the same number nobody can tell which is meant. */
function filesByExhibit(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const name of names) {
    const number = exhibitOf(name);
    if (number === undefined) continue;
    if (found.has(number)) twice.add(number);
    found.set(number, name);
  }
  for (const number of twice) found.delete(number);
  return found;
}
