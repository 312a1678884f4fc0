/** What stands first: Node's own modules, packages, then our files, those of the folders furthest up before others. */
function rank(source) {
  if (source.startsWith('node:')) return 0;
  if (!source.startsWith('.')) return 1;
  const up = source.match(/\.\.\//g)?.length ?? 0;
  return 1000 - up;
}

/** By this, `a`, `a/b` and `a-b` follow each other. */
const nameOf = (source) =>
  source
    .replace(/\.\w+$/, '')
    .replaceAll('/', '\0')
    .toLowerCase();

/** Whether one import may stand before another; both are what is imported, as it is written. */
function inOrder(before, after) {
  return rank(before) < rank(after) || (rank(before) === rank(after) && nameOf(before) <= nameOf(after));
}

/** The ESLint rule that holds imports to one order, so that two changes that add one each meet where they must. */
export const importOrder = {
  meta: { type: 'layout', docs: { description: 'Holds the order of imports.' } },
  create(context) {
    return {
      Program({ body }) {
        const imports = body.filter(({ type }) => type === 'ImportDeclaration');
        for (const [index, node] of imports.entries()) {
          const before = imports[index - 1]?.source.value;
          if (before === undefined || inOrder(before, node.source.value)) continue;
          context.report({ node, message: `'${node.source.value}' stands before '${before}'.` });
        }
      },
    };
  },
};
