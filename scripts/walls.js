import path from 'node:path';

const analysis = path.resolve(import.meta.dirname, '../server/src/analysis');

/** What each folder of the analysis may import besides itself: downward only. */
const below = {
  text: [],
  words: ['text'],
  blocks: ['text', 'words'],
  facts: ['text', 'words', 'blocks'],
  model: ['text', 'words', 'blocks', 'facts'],
  rules: ['text', 'words', 'blocks', 'facts', 'model'],
  features: ['text', 'words', 'blocks', 'facts', 'model', 'rules'],
};

/**
 * Folders whose members do not know each other, so that one can be read, changed and deleted alone. A member is a file
 * or a folder of its own. `contract` is what every member may import, `list` what may import every member.
 */
const siblings = {
  facts: { contract: ['fact', 'claims', 'cue'], list: ['index'] },
  rules: { contract: ['rule'], list: ['index', 'run'] },
  features: { contract: [], list: [] },
};

/** Why one file may not import another, or undefined when it may. Both paths are absolute. */
function objection(from, to) {
  const [folder, member] = placeIn(from);
  const [otherFolder, otherMember] = placeIn(to);
  if (folder === undefined) {
    return otherFolder && otherFolder !== 'index' ? 'the analysis is imported through its index.ts' : undefined;
  }
  if (otherFolder === undefined) return 'the analysis imports nothing of the project but itself';
  if (folder === 'index') return undefined;
  if (folder !== otherFolder) {
    return below[folder]?.includes(otherFolder)
      ? undefined
      : `${folder}/ may import only ${[...(below[folder] ?? []), 'itself'].join(', ')}`;
  }
  const rooms = siblings[folder];
  if (!rooms || member === otherMember || rooms.list.includes(member) || rooms.contract.includes(otherMember)) return;
  return `the members of ${folder}/ do not import each other: what two of them need moves down`;
}

/**
 * The folder of the analysis a file is in and which member of that folder it belongs to; nothing for files elsewhere.
 */
function placeIn(file) {
  const parts = path.relative(analysis, file).split(path.sep);
  if (parts[0] === '..' || path.isAbsolute(parts[0])) return [];
  return parts.map((part) => part.replace(/\.ts$/, ''));
}

/** The ESLint rule that raises the objections. */
export const walls = {
  meta: { type: 'problem', docs: { description: 'Holds the inner walls of the analysis.' } },
  create(context) {
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const why = objection(context.filename, path.resolve(path.dirname(context.filename), source.value));
      if (why) context.report({ node: source, message: `${why}.` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
