import type { Splitter, Syntax } from './block.ts';
import { splitMarkdown } from './markdown.ts';
import { splitPlain } from './plain.ts';

/** The splitter for a syntax. */
export const splitterOf = (syntax: Syntax): Splitter => (syntax === 'markdown' ? splitMarkdown : splitPlain);
