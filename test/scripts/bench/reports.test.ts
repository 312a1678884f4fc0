import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { verdictsOn, type Verdict } from '../../../scripts/bench/budgets.ts';
import { house } from '../../../scripts/bench/contenders.ts';
import { outOfTime } from '../../../scripts/bench/measure.ts';
import { benchmarksChart } from '../../../scripts/bench/report/chart.ts';
import { benchmarksPage } from '../../../scripts/bench/report/page.ts';
import { folderSheet, serverSheets } from '../../../scripts/bench/report/tables.ts';
import { terminalReport } from '../../../scripts/bench/report/terminal.ts';
import { someResults } from './any-results.ts';

const verdicts = verdictsOn(someResults);
const verdictOn = (budget: RegExp): Verdict | undefined => verdicts.find((verdict) => budget.test(verdict.budget));

describe('the budgets of the bench', () => {
  it('are held to what was measured beside the empty server', () => {
    const key = verdictOn(/^1 MB of plain text, push: keystroke .*p50/);
    assert.deepEqual([key?.measured, key?.kept], ['1.40 times', true]);
    const memory = verdictOn(/1,000 edits/);
    assert.deepEqual([memory?.measured, memory?.kept], ['1.50 times', true]);
  });

  it('are held to times and speeds', () => {
    const open = verdictOn(/20 MB\/s/);
    assert.deepEqual([open?.measured, open?.kept], ['71.4 MB/s', true]);
    const slow = verdictOn(/^1 MB of Markdown, push: a burst/);
    assert.deepEqual([slow?.measured, slow?.kept], ['60.0 ms', false]);
  });

  it('are held to a bare parser, to growth, to a second thread and to the machine', () => {
    const parser = verdictOn(/remark-parse/);
    assert.deepEqual([parser?.measured, parser?.kept], ['2.25 times', false]);
    const growth = verdictOn(/^plain text, opening/);
    assert.deepEqual([growth?.measured, growth?.kept], ['100 times', true]);
    const cpu = verdictOn(/CPU time with two threads/);
    assert.deepEqual([cpu?.measured, cpu?.kept], ['1.10 times', true]);
    const wall = verdictOn(/: time with two threads/);
    assert.deepEqual([wall?.measured, wall?.kept], ['0.60 times', true]);
    const speed = verdictOn(/words are looked up/);
    assert.deepEqual([speed?.measured, speed?.kept], ['1/14.3', true]);
  });

  it('on which nothing was measured are left out', () => {
    assert.equal(verdictOn(/^Markdown, opening/), undefined);
    assert.equal(verdictOn(/^1 MB of Markdown, pull/), undefined);
  });
});

describe('the reports of the bench', () => {
  it('show the middle, the spread and the ratio to the empty server', () => {
    const sheet = serverSheets(someResults).find(({ title }) => title === '1 MB, plain text, push');
    assert.deepEqual(sheet?.rows[0]?.slice(0, 4), ['', 'start, ms', 'open, ms', 'key p50, ms']);
    assert.equal(sheet?.rows[1]?.[3], '2.80 (2.40–3.20) ×1.40');
    assert.equal(
      sheet?.rows[2]?.[3],
      '2.00',
      'the empty server has no ratio to itself, nor a spread where all runs agree',
    );
  });

  it('show a dash where there is no figure, and say why below', () => {
    const sheet = serverSheets(someResults).find(({ title }) => title === '100 KB, plain text, push');
    assert.deepEqual(sheet?.rows.at(-1)?.slice(0, 3), ['textlint', '–¹', '–¹']);
    assert.deepEqual(sheet?.notes, ['¹ diagnostics: nothing within 7.5 s', `harper: ${outOfTime}`]);
  });

  it('keep the many edits apart from the typing', () => {
    const sheet = serverSheets(someResults).find(({ title }) => title.endsWith('1,000 edits'));
    assert.deepEqual(sheet?.rows[1], ['Engross', '150 ×1.50']);
  });

  it('give the command line in MB/s, with the ratio of two threads to one', () => {
    const { rows } = folderSheet(someResults.folders);
    assert.deepEqual(rows[1]?.slice(1, 4), ['1', '6.00 (4.00–8.00)', '1,500 (1,000–2,000)']);
    assert.deepEqual(rows[2]?.slice(3, 5), ['900 (600–1,200) ×0.60', '1,815 (1,210–2,420) ×1.10']);
  });

  it('stand in columns on a terminal', () => {
    const report = terminalReport(someResults, verdicts);
    assert.match(report, /^ {2}Engross {2}140 \(120–160\) ×1\.40 {2}/m);
    assert.match(report, /^ {2}MISSED {2}60\.0 ms {5,}1 MB of Markdown, push: a burst/m);
    assert.ok(report.split('\n').every((line) => line === line.trimEnd()));
  });

  it('are a page that says on what it was taken and what is missed', () => {
    const page = benchmarksPage(someResults, verdicts, house);
    for (const line of [/^\| Day \| 2026-01-31 \|$/m, /A Processor, 4 cores/, /cspell-lib 9\.8\.0/, /\*\*missed\*\*/]) {
      assert.match(page, line);
    }
    const missed = verdicts.filter(({ kept }) => !kept).length;
    assert.ok(page.includes(`${verdicts.length - missed} of ${verdicts.length} are kept.`));
    assert.doesNotMatch(page, /the machine was busy/);
    const busy = { ...someResults, machine: { ...someResults.machine, load: 3 } };
    assert.match(benchmarksPage(busy, verdicts, house), /3\.00: the machine was busy/);
  });

  it('are a chart with a line for each growth and a bar for each server', () => {
    const chart = benchmarksChart(someResults);
    assert.match(chart, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    const [, points = ''] = /<polyline class="line plain" points="([^"]*)"/.exec(chart) ?? [];
    const heights = points.split(' ').map((point) => Number(point.split(',')[1]));
    assert.equal(heights.length, 4, 'one point for each length');
    const steps = heights.slice(1).map((height, index) => Math.round((heights[index] ?? 0) - height));
    assert.equal(new Set(steps).size, 1, 'linear growth is a straight line');
    assert.equal(chart.match(/<rect class="bar/g)?.length, 3);
    for (const tick of ['0.01', '0.1', '1', '10', '100', '1,000']) assert.ok(chart.includes(`>${tick}</text>`), tick);
    assert.match(chart, /prefers-color-scheme: dark/);
    assert.doesNotMatch(chart, /NaN|undefined|Infinity/);
  });
});
