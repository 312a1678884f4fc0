import { defaultOf, load, serveWholeTexts } from '../servers/whole-text.ts';

interface Textlint {
  readonly createLinter: (options: { readonly descriptor: unknown }) => {
    readonly lintText: (
      text: string,
      path: string,
    ) => Promise<{
      readonly messages: readonly { readonly range: readonly [number, number]; readonly message: string }[];
    }>;
  };
}
interface Kernel {
  readonly TextlintKernelDescriptor: new (options: object) => unknown;
}
interface Exported {
  readonly default: unknown;
}

const rules = ['terminology', 'no-todo', 'max-comma', 'write-good'];

/** Judges terms and style, by rules that are often used with it. */
serveWholeTexts(async () => {
  const { createLinter } = await load<Textlint>('textlint');
  const { TextlintKernelDescriptor } = await load<Kernel>('@textlint/kernel');
  const plugin = async (id: string): Promise<object> => ({
    pluginId: id,
    plugin: defaultOf(await load<Exported>(`@textlint/textlint-plugin-${id}`)),
  });
  const rule = async (id: string): Promise<object> => ({
    ruleId: id,
    rule: defaultOf(await load<Exported>(`textlint-rule-${id}`)),
  });
  const descriptor = new TextlintKernelDescriptor({
    rules: await Promise.all(rules.map(rule)),
    plugins: [await plugin('text'), await plugin('markdown')],
    filterRules: [],
  });
  const linter = createLinter({ descriptor });
  return async (text, syntax) => {
    const { messages } = await linter.lintText(text, syntax === 'plain' ? '/draft.txt' : '/draft.md');
    return messages.map(({ range: [start, end], message }) => ({ start, end, message }));
  };
});
