import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type * as read from '../../client/src/protocol.ts';
import { methods } from '../../client/src/protocol.ts';
import type { SelectionTotal } from '../../server/src/analysis/index.ts';
import type * as sent from '../../server/src/lsp/protocol.ts';
import {
  CHECK,
  CHECK_FILE,
  FOLLOW,
  LEDGER,
  LIST_FOLDER,
  PAIR,
  READ_FILE,
  SAVE_EDIT,
  SELECTION_TOTALS,
  STANDING,
  STRUCTURE,
  TODAY,
} from '../../server/src/lsp/protocol.ts';

/** Whether the client can read what the server sends, and neither has a field that the other lacks. */
type Reads<Sent, Read> = [Sent, keyof Sent, keyof Read] extends [Read, keyof Read, keyof Sent] ? true : false;

type Holds<Yes extends true> = Yes;

/** The types are the test: where one of the two changes alone, this file does not compile. */
export type EveryMessageIsRead = readonly [
  Holds<Reads<sent.StandingParams, read.Standing>>,
  Holds<Reads<sent.LedgerAnswer, read.Ledger>>,
  Holds<Reads<sent.LedgerAnswerRow, read.LedgerRow>>,
  Holds<Reads<sent.StructureAnswer, read.StructureAnswer>>,
  Holds<Reads<sent.StructurePart, read.StructurePart>>,
  Holds<Reads<sent.StructureFold, read.StructureFold>>,
  Holds<Reads<SelectionTotal, read.SelectionTotal>>,
  Holds<Reads<sent.PairAnswer, read.Pair>>,
  Holds<Reads<sent.FollowAnswer, read.Following>>,
];

describe('the client and the server', () => {
  it('call their messages by the same names', () => {
    assert.deepEqual(methods, {
      ...{ today: TODAY, standing: STANDING, check: CHECK, checkFile: CHECK_FILE },
      ...{ readFile: READ_FILE, listFolder: LIST_FOLDER, saveEdit: SAVE_EDIT, ledger: LEDGER },
      ...{ structure: STRUCTURE, selectionTotals: SELECTION_TOTALS, pair: PAIR, follow: FOLLOW },
    });
  });
});
