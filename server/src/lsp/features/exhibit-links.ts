import type { DocumentLink } from 'vscode-languageserver';
import { exhibitMentions, exhibitOf } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import { schemeOf } from '../language.ts';
import type { Feature } from './feature.ts';

/** Leads from `Exhibit 4.1` to the file beside the draft whose name says that it is that exhibit. */
export const exhibitLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  serve({ connection, files, answerChecked }) {
    connection.onDocumentLinks(
      answerChecked('links to exhibits', [], async ({ draft, document, uri }): Promise<DocumentLink[]> => {
        const mentions = schemeOf(uri) === 'untitled' ? [] : exhibitMentions(draft);
        if (mentions.length === 0) return [];
        const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
        const found = filesByExhibit(await files.list(folder));
        return mentions.flatMap(({ at, number }) => {
          const file = found.get(number);
          const target = file === undefined ? undefined : folder + encodeURIComponent(file);
          if (target === undefined || target === uri) return [];
          return [{ range: toRange(document, at), target, tooltip: `Open ${file}` }];
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
