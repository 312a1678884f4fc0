import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { serveWholeTexts } from './whole-text.ts';

/** remark, parsing and nothing else: what reading a whole Markdown draft costs before anyone looks at it. */
const parser = unified().use(remarkParse).freeze();
serveWholeTexts(async () => (text) => {
  parser.parse(text);
  return [];
});
