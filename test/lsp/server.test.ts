import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { startEditor } from './editor.ts';

const uri = 'file:///deal/ex10.txt';
const slip = 'The Company shall issue Six Hundred (650) shares.\n';
const clean = 'The Company shall issue Six Hundred Fifty (650) shares.\n';
const none = (diagnostics: readonly unknown[]): boolean => diagnostics.length === 0;
const some = (diagnostics: readonly unknown[]): boolean => diagnostics.length > 0;

describe('the server over stdio', () => {
  it('pushes what it finds to a client that does not pull', async () => {
    const editor = await startEditor();
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    editor.open(uri, slip);
    const [diagnostic, ...others] = await editor.next(uri);
    assert.ok(diagnostic);
    assert.equal(others.length, 0);
    assert.equal(diagnostic.source, 'engross');
    assert.equal(diagnostic.code, 'amount-mismatch');
    assert.equal(diagnostic.severity, 1);
    assert.deepEqual(diagnostic.range, { start: { line: 0, character: 24 }, end: { line: 0, character: 35 } });
    assert.equal(diagnostic.relatedInformation?.[0]?.location.uri, uri);
    assert.deepEqual(diagnostic.relatedInformation[0]?.location.range.start, { line: 0, character: 37 });
    assert.equal(diagnostic.codeDescription, undefined, 'without pages there is no link');
    assert.equal(editor.published[0]?.version, 1);
  });

  it('answers a client that pulls, and pushes nothing to it', async () => {
    const editor = await startEditor({ pulls: true });
    assert.ok(editor.initialized.capabilities.diagnosticProvider);
    editor.open(uri, slip);
    const first = await editor.pull(uri);
    assert.equal(first.kind, 'full');
    assert.equal(first.kind === 'full' && first.items.length, 1);
    assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    editor.replace(uri, 'The Company', 'Our Company');
    assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    editor.replace(uri, 'Our Company', 'Our\nCompany');
    const moved = await editor.pull(uri, first.resultId);
    assert.equal(moved.kind, 'full');
    assert.notEqual(moved.resultId, first.resultId);
    assert.deepEqual(editor.published, []);
  });

  it('pushes to a client that pulls but cannot be told to pull again', async () => {
    const editor = await startEditor({ pullsWithoutRefresh: true });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    editor.open(uri, slip);
    assert.equal((await editor.next(uri)).length, 1);
  });

  it('links a code to its page where the client says where pages lie', async () => {
    const editor = await startEditor({ initializationOptions: { docs: 'file:///ext/docs/rules/' } });
    editor.open(uri, slip);
    const [diagnostic] = await editor.next(uri);
    assert.equal(diagnostic?.codeDescription?.href, 'file:///ext/docs/rules/amount-mismatch.md');
  });

  it('offers both repairs, and each removes the finding', async () => {
    for (const choice of [0, 1]) {
      const editor = await startEditor();
      editor.open(uri, `${slip}The 650 shares are common.\n`);
      await editor.next(uri, some);
      const actions = await editor.actions(uri, '650');
      const repairs = actions.filter(({ edit }) => edit);
      assert.equal(repairs.length, 2);
      assert.ok(actions.every(({ isPreferred }) => !isPreferred));
      assert.ok(actions.every(({ kind }) => kind === 'quickfix'));
      assert.equal(repairs[choice]?.diagnostics?.[0]?.code, 'amount-mismatch');
      const edit = repairs[choice]?.edit;
      assert.ok(edit);
      editor.apply(edit);
      await editor.next(uri, none);
      assert.match(
        editor.textOf(uri),
        [/Six Hundred Fifty \(650\) shares/, /Six Hundred \(600\) shares/][choice] ?? /-/,
      );
    }
  });

  it('corrects all misspelt number words when asked to, and no value', async () => {
    const editor = await startEditor();
    editor.open(uri, `${slip}Within fourty (40) days and ninty (90) days.\n`);
    await editor.next(uri, some);
    const actions = await editor.actions(uri, 'The', ['source.fixAll']);
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.engross'],
    );
    const edit = actions[0]?.edit;
    assert.ok(edit);
    editor.apply(edit);
    assert.equal(editor.textOf(uri), `${slip}Within forty (40) days and ninety (90) days.\n`);
    assert.deepEqual(await editor.actions(uri, 'The', ['refactor']), []);
  });

  it('holds back a pair that is being typed, until half a second has passed', async () => {
    const editor = await startEditor();
    editor.open(uri, clean);
    await editor.next(uri);
    editor.replace(uri, '650', '6');
    assert.deepEqual(await editor.next(uri), []);
    assert.equal((await editor.next(uri, some)).length, 1);
  });

  it('tells a client that pulls to pull again when what was held back is due', async () => {
    const editor = await startEditor({ pulls: true });
    editor.open(uri, clean);
    await editor.pull(uri);
    editor.replace(uri, '650', '6');
    const typed = await editor.pull(uri);
    assert.deepEqual(typed.kind === 'full' && typed.items, [], 'it is being typed');
    await editor.until('a refresh', () => editor.refreshes() > 0);
    const due = await editor.pull(uri, typed.resultId);
    assert.equal(due.kind === 'full' && due.items.length, 1);
  });

  it('shows where the same text lies in every way of ending lines', async () => {
    const editor = await startEditor();
    editor.open(uri, `A line.\r\n\r\n${slip}`);
    const [diagnostic] = await editor.next(uri);
    assert.deepEqual(diagnostic?.range.start, { line: 2, character: 24 });
  });

  it('takes back what it showed when a draft is closed', async () => {
    const editor = await startEditor();
    editor.open(uri, slip);
    await editor.next(uri, some);
    editor.close(uri);
    await editor.next(uri, none);
  });

  it('checks what looks legal, stays on, and leaves the rest alone', async () => {
    const editor = await startEditor();
    editor.open(uri, 'A shopping list: 5 apples.\n');
    assert.deepEqual(await editor.next(uri), []);
    editor.replace(
      uri,
      '5 apples',
      'ten (11) apples, or whatever else there was to be had at the market on that day, when all the stalls stood open, and more',
    );
    await editor.next(uri, some);
    editor.open('git:/deal/ex10.txt', slip);
    assert.deepEqual(await editor.next('git:/deal/ex10.txt'), []);
    editor.open('file:///deal/a.py', slip, 'python');
    assert.deepEqual(await editor.next('file:///deal/a.py'), []);
    editor.open('untitled:Untitled-1', slip);
    assert.equal((await editor.next('untitled:Untitled-1')).length, 1);
  });

  it('survives null and nonsense as configuration', async () => {
    for (const configuration of [null, 5, { rules: 'x', check: 7 }]) {
      const editor = await startEditor({ configuration });
      editor.open(uri, slip);
      assert.equal((await editor.next(uri)).length, 1);
      await editor.notify('workspace/didChangeConfiguration', { settings: null });
      assert.equal((await editor.actions(uri, 'Six')).length > 0, true);
    }
  });

  it('heeds the settings of the editor', async () => {
    const quiet = await startEditor({ configuration: { check: 'never' } });
    quiet.open(uri, slip);
    assert.deepEqual(await quiet.next(uri), []);
    const mild = await startEditor({ configuration: { rules: { 'amount-mismatch': 'information' } } });
    mild.open(uri, slip);
    assert.equal((await mild.next(uri))[0]?.severity, 3);
  });

  it('heeds settings that a client sends because it cannot be asked', async () => {
    const editor = await startEditor();
    editor.open(uri, slip);
    await editor.next(uri, some);
    void editor.notify('workspace/didChangeConfiguration', { settings: { engross: { check: 'never' } } });
    await editor.next(uri, none);
  });

  it('checks a draft when asked to, whatever the setting says', async () => {
    const editor = await startEditor({ configuration: { check: 'never' } });
    editor.open(uri, slip);
    await editor.next(uri, none);
    void editor.notify('engross/check', { uri });
    await editor.next(uri, some);
    await editor.notify('engross/check', 'nonsense');
  });

  it('tells a client that asks for it how a draft stands', async () => {
    const editor = await startEditor({ initializationOptions: { standing: true } });
    const standings: { unchecked?: string; facts: number; disagree: number }[] = [];
    editor.listen('engross/standing', (params: (typeof standings)[number]) => standings.push(params));
    editor.open(uri, 'Buy 5 apples.\n');
    await editor.until('a first standing', () => standings.length === 1);
    assert.deepEqual(standings[0], { uri, unchecked: 'not-legal', facts: 0, agree: 0, disagree: 0, alone: 0 });
    editor.replace(uri, '5', 'Five (6)');
    await editor.until('a second standing', () => standings.length === 2);
    assert.deepEqual(standings[1], { uri, facts: 1, agree: 0, disagree: 1, alone: 0 });
  });

  it('shows what stands over an amount, and nothing over a draft that is not checked', async () => {
    const editor = await startEditor();
    editor.open(uri, slip);
    const over = await editor.hover(uri, { line: 0, character: 26 });
    assert.ok(over && typeof over.contents === 'object' && 'kind' in over.contents);
    assert.equal(over.contents.kind, 'markdown');
    assert.match(over.contents.value, /600/);
    assert.equal(await editor.hover(uri, { line: 0, character: 5 }), null);
    const unchecked = 'file:///deal/a.py';
    editor.open(unchecked, slip, 'python');
    assert.equal(await editor.hover(unchecked, { line: 0, character: 26 }), null);
    const plain = await startEditor({ plainHovers: true });
    plain.open(uri, slip);
    const shown = await plain.hover(uri, { line: 0, character: 26 });
    assert.ok(shown && typeof shown.contents === 'object' && 'kind' in shown.contents);
    assert.equal(shown.contents.kind, 'plaintext');
    assert.doesNotMatch(shown.contents.value, /[*\\]/);
  });

  it('answers for a document it does not know with nothing', async () => {
    const editor = await startEditor({ pulls: true });
    const textDocument = { uri: 'file:///nowhere.txt' };
    const position = { line: 0, character: 0 };
    const range = { start: position, end: position };
    assert.deepEqual(await editor.pull(textDocument.uri), { kind: 'full', items: [] });
    assert.equal(await editor.request('textDocument/hover', { textDocument, position }), null);
    const asked = editor.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    assert.deepEqual(await asked, []);
  });

  it('answers a request that was called off with the error for that, and goes on', async () => {
    const editor = await startEditor({ pulls: true });
    editor.open(uri, slip.repeat(20_000));
    await assert.rejects(editor.requestAndCancel('textDocument/diagnostic', { textDocument: { uri } }), {
      code: -32800,
    });
    assert.equal((await editor.pull(uri)).kind, 'full');
  });

  it('logs a rule that throws once, passes it over and runs the others', async () => {
    const editor = await startEditor({ throwingRule: true });
    editor.open(uri, `${slip}\nWithin fourty (40) days.\n`);
    const codes = (await editor.next(uri)).map(({ code }) => code);
    assert.deepEqual(codes, ['amount-mismatch', 'amount-misspelt']);
    await editor.until('a line in the log', () => editor.log.length > 0);
    assert.equal(editor.log.filter((line) => line.includes('thrown on purpose')).length, 1);
  });

  it('ends with 0 after shutdown and exit, with 1 after exit alone', async () => {
    const polite = await startEditor();
    await polite.request('shutdown');
    void polite.notify('exit');
    assert.equal(await polite.exit, 0);
    const rude = await startEditor();
    void rude.notify('exit');
    assert.equal(await rude.exit, 1);
  });

  it('ends when its client is gone', async () => {
    const editor = await startEditor();
    editor.open(uri, slip);
    await editor.next(uri);
    editor.process.stdin?.end();
    assert.equal(await editor.exit, 1);
  });
});
