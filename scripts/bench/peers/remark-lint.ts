import { load, serveWholeTexts } from '../servers/whole-text.ts';

interface Message {
  readonly reason: string;
  readonly place?: { readonly start?: { readonly offset?: number }; readonly end?: { readonly offset?: number } };
}
interface File {
  readonly messages: readonly Message[];
}
interface Processor {
  readonly use: (plugin: unknown) => Processor;
  readonly freeze: () => Processor;
  readonly parse: (file: File) => object;
  readonly run: (tree: object, file: File) => Promise<object>;
}
interface FileModule {
  readonly VFile: new (options: { readonly value: string; readonly path: string }) => File;
}

/** Checks Markdown. */
serveWholeTexts(async () => {
  const { remark } = await load<{ readonly remark: () => Processor }>('remark');
  const { VFile } = await load<FileModule>('vfile');
  const presets = ['remark-preset-lint-recommended', 'remark-preset-lint-consistent'];
  let processor = remark();
  for (const preset of presets) processor = processor.use((await load<{ readonly default: unknown }>(preset)).default);
  processor.freeze();
  return async (text) => {
    const file = new VFile({ value: text, path: 'draft.md' });
    await processor.run(processor.parse(file), file);
    return file.messages.map(({ reason, place }) => {
      const start = place?.start?.offset ?? 0;
      return { start, end: place?.end?.offset ?? start, message: reason };
    });
  };
});
