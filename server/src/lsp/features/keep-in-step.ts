import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { following, pairAt } from '../../analysis/index.ts';
import { toRange, toSpan, toTextEdit } from '../convert.ts';
import { FOLLOW, PAIR, type FollowAnswer, type FollowParams, type PairAnswer } from '../protocol.ts';
import type { Feature } from './feature.ts';

const noPair: PairAnswer | null = null;
const nothing: FollowAnswer | null = null;

/**
 * Tells a client which pair its caret is in, and what follows when one side of it was changed; the client decides when.
 */
export const keepInStep: Feature = {
  serve({ connection, settings, answerChecked }) {
    const isOn = async (uri: string): Promise<boolean> => (await settings.of(uri)).keepInStep;
    connection.onRequest(
      PAIR,
      answerChecked<TextDocumentPositionParams, PairAnswer | null>('pair', noPair, async (open, { position }) => {
        if (!(await isOn(open.uri))) return noPair;
        const pair = pairAt(open.draft, open.document.offsetAt(position));
        return pair ? { range: toRange(open.document, pair.at), text: pair.text } : noPair;
      }),
    );
    connection.onRequest(
      FOLLOW,
      answerChecked<FollowParams, FollowAnswer | null>('following', nothing, async (open, { range, before }) => {
        if (!(await isOn(open.uri))) return nothing;
        const found = following(open.draft, toSpan(open.document, range), before);
        if (!found) return nothing;
        const { edits, form, said } = found;
        return { edits: edits.map((edit) => toTextEdit(open.document, edit)), form, said };
      }),
    );
  },
};
