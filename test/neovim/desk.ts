import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { projectFolder } from '../../scripts/editor/project.ts';
import { folderRecipe, type Recipe } from './recipes.ts';

/** A drafter's home with Neovim set up by a recipe, and the drafts to work on. */
export interface Desk {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly drafts: string;
  /** What the scenario wrote of each thing that it tried; empty where it did not start. */
  readonly outcome: () => Promise<string>;
  /** Where the server leaves the id of its process. */
  readonly serverPid: string;
  /** What Neovim's client of language servers noted; empty where it noted nothing. */
  readonly log: () => Promise<string>;
}

// The slip stands behind letters that take one place for the server, two for a reader of bytes and three in the file.
const first = `CERTIFICATE OF AMENDMENT

The undersigned certifies as follows.

The Corporation (the “Société”) shall issue Six Hundred (650) shares of Common Stock.
`;

const second = `# Promissory Note

The Maker shall give *Thirty* **(45)** days' notice, and no less than Ten (10) days for each renewal.
`;

/** Furnishes an empty folder: the recipe is its init.lua, and both programs are on the PATH. */
export async function furnish(home: string, recipe: Recipe, recipes: readonly Recipe[]): Promise<Desk> {
  const folder = async (...names: string[]): Promise<string> => {
    const path = join(home, ...names);
    await mkdir(path, { recursive: true });
    return path;
  };
  const [bin, config, drafts, pages] = [
    await folder('bin'),
    await folder('.config', 'nvim'),
    await folder('drafts'),
    await folder('recipes'),
  ];
  const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
  const outcome = join(home, 'outcome');
  const own = (program: string): string =>
    `exec '${process.execPath}' '${join(projectFolder, 'dist', program)}' "$@"\n`;
  const serverPid = join(home, 'server.pid');
  const server = `#!/bin/sh\necho $$ > '${serverPid}'\n${own('server-node.cjs')}`;
  await writeFile(join(bin, 'engross-language-server'), server, { mode: 0o755 });
  await writeFile(join(bin, 'engross'), `#!/bin/sh\n${own('cli.cjs')}`, { mode: 0o755 });
  await writeFile(join(config, 'init.lua'), `${recipe.lua}\n${await folderRecipe()}`);
  await writeFile(join(drafts, 'first.exhibit'), first);
  await writeFile(join(drafts, 'second.md'), second);
  const files = recipes.map(({ heading, lua }) => ({ file: join(pages, `${heading}.lua`), lua }));
  for (const { file, lua } of files) await writeFile(file, lua);
  return {
    args: ['--headless', '-n', '-i', 'NONE', '-S', join(import.meta.dirname, 'drafting.lua'), 'first.exhibit'],
    env: {
      PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
      HOME: home,
      TMPDIR: home,
      LANG: 'C.UTF-8',
      ENGROSS_OUTCOME: outcome,
      ENGROSS_RECIPES: files.map(({ file }) => file).join('\n'),
    },
    drafts,
    outcome: () => textOf(outcome),
    serverPid,
    log: async () => {
      const places = [join('.cache', 'nvim'), join('.local', 'state', 'nvim')].map((at) => join(home, at, 'lsp.log'));
      return (await Promise.all(places.map(textOf))).join('');
    },
  };
}
