export { splitPlain as splitMarkdown } from './plain.ts';
