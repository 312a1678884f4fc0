import { load, serveWholeTexts } from '../servers/whole-text.ts';

interface Lint {
  readonly span: () => { readonly start: number; readonly end: number };
  readonly message: () => string;
}
interface Linter {
  readonly setup: () => Promise<void>;
  readonly lint: (text: string, options: { readonly language: 'plaintext' | 'markdown' }) => Promise<readonly Lint[]>;
}
interface Harper {
  readonly LocalLinter: new (options: { readonly binary: unknown; readonly dialect: unknown }) => Linter;
  readonly Dialect: { readonly American: unknown };
}

/** Checks grammar and spelling. */
serveWholeTexts(async () => {
  const { LocalLinter, Dialect } = await load<Harper>('harper.js');
  const { binaryInlined } = await load<{ readonly binaryInlined: unknown }>('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
  await linter.setup();
  return async (text, syntax) => {
    const lints = await linter.lint(text, { language: syntax === 'plain' ? 'plaintext' : 'markdown' });
    return lints.map((lint) => ({ ...boundsOf(lint), message: lint.message() }));
  };
});

/** What it points at lies outside of this memory, and is read out at once. */
function boundsOf(lint: Lint): { readonly start: number; readonly end: number } {
  const { start, end } = lint.span();
  return { start, end };
}
