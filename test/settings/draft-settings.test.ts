import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { draftSettings } from '../../server/src/settings/draft-settings.ts';
import type { Settings } from '../../server/src/settings/settings.ts';
import { readSettingsFile, type SettingsFile } from '../../server/src/settings/settings-file.ts';

const draft = 'file:///deal/a/x.txt';
const fileOf = (settings: Settings): SettingsFile =>
  readSettingsFile('file:///deal/.engross.json', JSON.stringify(settings));

describe('what holds for a draft', () => {
  it('is the default where nothing is said', () => {
    assert.deepEqual(draftSettings(draft, undefined), {
      check: 'auto',
      codeLens: true,
      inlayHints: false,
      keepInStep: false,
      severities: {},
      silences: [],
      distinctNames: [],
    });
  });

  it('is what its file says before what the editor says, rule by rule', () => {
    const file = fileOf({ check: 'never', rules: { 'amount-mismatch': 'off' } });
    const editor: Settings = {
      check: 'always',
      codeLens: false,
      rules: { 'amount-mismatch': 'warning', 'date-weekday': 'off' },
    };
    const { check, codeLens, severities } = draftSettings(draft, file, editor);
    assert.deepEqual([check, codeLens], ['never', false]);
    assert.deepEqual(severities, { 'amount-mismatch': 'off', 'date-weekday': 'off' });
  });

  it('are its silences and no others', () => {
    const silences = [
      { rule: 'amount-mismatch', file: 'a/x.txt' },
      { rule: 'amount-mismatch', file: 'x.txt' },
    ];
    const file = fileOf({ silences });
    assert.deepEqual(draftSettings(draft, file).silences, silences.slice(0, 1));
    assert.deepEqual(draftSettings('file:///deal/b/x.txt', file).silences, []);
  });

  it('are pairs of names, by their hashes or, where they are written out, by their keys', () => {
    const file = fileOf({
      names: [
        ['0123456789abcdef', 'Alder Holding, L.L.C.'],
        ['ALDER & SONS  inc', 'Widow Alder'],
      ],
    });
    assert.deepEqual(draftSettings(draft, file).distinctNames, [
      ['0123456789abcdef', 'ALDER HOLDING LLC'],
      ['ALDER & SONS INC', 'WIDOW ALDER'],
    ]);
  });
});
