import * as v from 'valibot';
import {
  CompletionItemKind,
  CompletionTriggerKind,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import { complete, mayComplete, mayNameToday, type CalendarDay, type Completion } from '../../analysis/index.ts';
import { toRange } from '../convert.ts';
import { uncheckedReason } from '../judge.ts';
import type { OpenDraft } from '../open-draft.ts';
import { TODAY } from '../protocol.ts';
import { inBackground } from '../request.ts';
import type { Desk, Feature } from './feature.ts';

const nothing: CompletionList | null = null;

/**
 * How many letters fit side by side into the list as VS Code opens it. It would cut off the label first, so a detail
 * that is too long is left out.
 */
const listWidth = 44;

/**
 * An editor opens no list on a figure by itself: the keys that may end an amount or open its bracket have to be said.
 */
const triggerCharacters = [...'0123456789', '%', '(', ')'];

/**
 * What is offered while one types: for a word or a figure that is typed for it, and nowhere else. Nothing is
 * preselected, and no mark or space takes an item.
 */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters } }),
  serve(desk) {
    desk.connection.onCompletion(
      desk.answer('completion', nothing, async (open, { position, context }) => {
        const { document } = open;
        const offset = document.offsetAt(position);
        const text = document.getText();
        if (!mayComplete(text, offset) || uncheckedReason(open, await desk.settings.of(open.uri))) return nothing;
        const today = mayNameToday(text, offset) ? await todayOf(desk) : undefined;
        const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
        const { items, more } = complete(open.draft, offset, { today, asked });
        return { isIncomplete: more, items: items.map((item, index) => toItem(open, item, index)) };
      }),
    );
  },
};

const days = v.object({
  year: v.pipe(v.number(), v.integer(), v.minValue(1583), v.maxValue(9999)),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
});

/** The day where the user is, as the client tells it; the day where the server is, where the client cannot. */
async function todayOf({ client, connection, host, log }: Desk): Promise<CalendarDay> {
  let today = host.today();
  if (client.tellsToday) {
    await inBackground(log, 'asking for the day', async () => {
      today = v.parse(days, await connection.sendRequest(TODAY));
    });
  }
  return today;
}

const toItem = (
  { document }: OpenDraft,
  { label, detail, typed, at, text }: Completion,
  index: number,
): CompletionItem => ({
  label,
  ...(label.length + detail.length > listWidth ? {} : { detail }),
  kind: CompletionItemKind.Value,
  filterText: typed,
  sortText: String(index).padStart(2, '0'),
  textEdit: { range: toRange(document, at), newText: text },
});
