import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { judge, uncheckedReason, type JudgeTools } from '../../server/src/lsp/judge.ts';
import { openDrafts, type OpenDraft } from '../../server/src/lsp/open-draft.ts';
import { standingOf } from '../../server/src/lsp/standing.ts';
import { draftSettings } from '../../server/src/settings/draft-settings.ts';
import { fakeClock } from './fake-clock.ts';

const auto = draftSettings('file:///a.txt', undefined);
const clean = 'It shall issue Six Hundred Fifty (650) shares.\n\nWithin ten (10) days.\n';

const setUp = (text: string, uri = 'file:///a.txt', language = 'plaintext') => {
  const clock = fakeClock();
  const open = openDrafts(clock).create(uri, language, 1, text);
  const tools: JudgeTools = {
    shows: { docs: undefined, relatedInformation: true, versionedEdits: true },
    now: clock.now,
    crashed: (rule, error) => assert.fail(`${rule}: ${String(error)}`),
  };
  return { clock, open, tools };
};

/** Replaces one text by another on the first line. */
function type(open: OpenDraft, old: string, text: string): void {
  const at = open.document.getText().indexOf(old);
  assert.ok(at >= 0);
  const range = { start: open.document.positionAt(at), end: open.document.positionAt(at + old.length) };
  open.change([{ range, text }], open.document.version + 1);
}

describe('judging', () => {
  it('holds back the pair being typed and says for how long', () => {
    const { clock, open, tools } = setUp(clean);
    assert.deepEqual(judge(open, auto, tools), { diagnostics: [], heldFor: undefined });
    type(open, '650', '6');
    assert.deepEqual(judge(open, auto, tools), { diagnostics: [], heldFor: 500 });
    clock.pass(200);
    assert.equal(judge(open, auto, tools).heldFor, 300);
    clock.pass(300);
    const due = judge(open, auto, tools);
    assert.equal(due.heldFor, undefined);
    assert.equal(due.diagnostics.length, 1);
  });

  it('lets it go when the next change falls elsewhere, and starts anew with each key in it', () => {
    const { clock, open, tools } = setUp(clean);
    type(open, '650', '6');
    clock.pass(400);
    type(open, '(6)', '(60)');
    assert.equal(judge(open, auto, tools).heldFor, 500);
    type(open, 'Within', 'within');
    assert.equal(judge(open, auto, tools).diagnostics.length, 1);
  });

  it('judges what was pasted at once', () => {
    const { open, tools } = setUp(clean);
    type(
      open,
      'Within',
      `${'The notice is given in writing and sent by mail. '.repeat(4)}Within five (6) hours, and within`,
    );
    assert.equal(judge(open, auto, tools).diagnostics.length, 1);
  });

  it('shows the first thousand findings of a draft and counts them all', () => {
    const { open, tools } = setUp('Six Hundred (650) shares.\n\n'.repeat(1500));
    assert.equal(judge(open, auto, tools).diagnostics.length, 1000);
    assert.equal(standingOf(open, auto, tools).disagree, 1500);
  });

  it('shows the standing of a draft without what is being typed', () => {
    const { clock, open, tools } = setUp(clean);
    assert.deepEqual(standingOf(open, auto, tools), { uri: open.uri, facts: 2, agree: 2, disagree: 0, alone: 0 });
    type(open, '650', '6');
    assert.equal(standingOf(open, auto, tools).disagree, 0);
    clock.pass(500);
    assert.deepEqual(standingOf(open, auto, tools), { uri: open.uri, facts: 2, agree: 1, disagree: 1, alone: 0 });
  });
});

describe('which drafts are checked', () => {
  const reason = (uri: string, language: string, text = clean, settings = auto) =>
    uncheckedReason(setUp(text, uri, language).open, settings);

  it('those in plain text, Markdown and our own language, saved or not, wherever they lie', () => {
    for (const language of ['plaintext', 'text', 'markdown', 'exhibit']) {
      for (const uri of [
        'file:///a.txt',
        'untitled:Untitled-1',
        'vscode-remote://host/a.txt',
        'vscode-vfs://github/o/r/a.md',
      ]) {
        assert.equal(reason(uri, language), undefined, `${uri} in ${language}`);
      }
    }
  });

  it('but no old revisions, logs, pages of the editor or programs', () => {
    for (const uri of ['git:/a.txt', 'output:log', 'vscode-notebook-cell:/a.ipynb', 'vscode-userdata:/settings.txt']) {
      assert.equal(reason(uri, 'plaintext'), 'language', uri);
    }
    assert.equal(reason('file:///a.py', 'python'), 'language');
  });

  it('if they look legal: by a double form, an exhibit heading or a party clause', () => {
    assert.equal(reason('file:///a.txt', 'plaintext', 'Buy 5 apples.\n'), 'not-legal');
    assert.equal(reason('file:///a.txt', 'plaintext', '\n'), 'not-legal');
    assert.equal(reason('file:///a.txt', 'plaintext', 'Five (5) apples.\n'), undefined);
    assert.equal(reason('file:///a.txt', 'plaintext', 'EXHIBIT 10.1\n\nBuy apples.\n'), undefined);
  });

  it('or are called exhibits, by language or by name', () => {
    assert.equal(reason('untitled:Untitled-1', 'exhibit', '\n'), undefined);
    assert.equal(reason('file:///mill.exhibit', 'text', '\n'), undefined);
    assert.equal(reason('file:///mill.exhibit.md', 'markdown', '\n'), undefined);
    assert.equal(reason('file:///mill.exhibits.txt', 'plaintext', '\n'), 'not-legal');
    assert.equal(reason('file:///mill.exhibit', 'exhibit', '\n', { ...auto, check: 'never' }), 'setting');
  });

  it('or as the setting says', () => {
    assert.equal(reason('file:///a.txt', 'plaintext', 'Buy apples.\n', { ...auto, check: 'always' }), undefined);
    assert.equal(reason('file:///a.txt', 'plaintext', clean, { ...auto, check: 'never' }), 'setting');
    assert.equal(reason('file:///a.py', 'python', clean, { ...auto, check: 'always' }), 'language');
  });

  it('and once they have looked legal, for as long as they are open', () => {
    const { open } = setUp('Five (5) apples.\n');
    assert.equal(uncheckedReason(open, auto), undefined);
    type(open, '(5) ', '');
    assert.equal(uncheckedReason(open, auto), undefined);
  });

  it('are read as Markdown by their address, or unsaved by their language', () => {
    const syntax = (uri: string, language: string) => setUp('', uri, language).open.syntax;
    assert.equal(syntax('file:///a.md', 'plaintext'), 'markdown');
    assert.equal(syntax('file:///a.exhibit.MARKDOWN', 'exhibit'), 'markdown');
    assert.equal(syntax('file:///a.txt', 'markdown'), 'plain');
    assert.equal(syntax('file:///a.md.txt', 'markdown'), 'plain');
    assert.equal(syntax('untitled:Untitled-1', 'markdown'), 'markdown');
    assert.equal(syntax('untitled:notes.md', 'plaintext'), 'plain');
  });
});
