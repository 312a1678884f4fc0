import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'mocha';
import { sampleText } from '../../client/src/sample-text.ts';
import { diagnose, hover, readDraft } from '../../server/src/analysis/index.ts';
import { toldManifest } from '../harness/manifest.ts';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly image: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const { contributes } = toldManifest as {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
};
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

describe('the walkthrough', () => {
  it('leads to commands that there are, and each step is done by one of its own', () => {
    const own = new Set(contributes.commands.map(({ command }) => command));
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['open', 'fix', 'hover', 'ledger', 'folder'],
    );
    for (const { description, completionEvents } of steps) {
      const [, linked = ''] = /\(command:([\w.]+)\)/.exec(description) ?? [];
      // One of the editor's own would find no editor in front of it.
      assert.ok(own.has(linked), linked);
      assert.ok(completionEvents.includes(`onCommand:${linked}`), description);
    }
  });

  it('shows pictures that are shipped, and says what is on them', () => {
    for (const { media } of steps) {
      assert.ok(existsSync(media.image), media.image);
      assert.match(media.image, /^docs\/pictures\/[\w-]+\.png$/);
      assert.ok(media.altText.length > 20);
    }
  });

  it('opens a draft with the three slips that it speaks of', () => {
    const draft = readDraft(sampleText, 'plain');
    const found = diagnose(draft);
    assert.deepEqual(
      found.map(({ rule, message }) => [rule.id, message]),
      [
        ['date-weekday', 'April 24, 2025 is a Thursday, not a Friday'],
        ['amount-mismatch', 'the words say 600 but the figures say 650'],
        ['total-mismatch', 'the parts add up to 950, 50 less than the stated 1,000'],
      ],
    );
    const [first] = found[1]?.fixes() ?? [];
    assert.match(first?.title ?? '', /^Make the words say 650 \(650 stands/);
    assert.match(JSON.stringify(hover(draft, sampleText.indexOf('(1,000)') + 2)), /950/);
  });
});
