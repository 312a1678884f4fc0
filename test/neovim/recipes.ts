import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/editor/project.ts';

/** A recipe of docs/editors.md, as a drafter pastes it into the editor's settings. */
export interface Recipe {
  /** The heading above it, which names the versions it is for. */
  readonly heading: string;
  /** The oldest version of Neovim that it is for, as `0.11`. */
  readonly since: string;
  readonly lua: string;
}

const pageFile = join(projectFolder, 'docs', 'editors.md');

/** The recipes for Neovim, the one for the newest versions first. Throws where the page no longer holds any. */
export async function neovimRecipes(): Promise<readonly Recipe[]> {
  const page = await readFile(pageFile, 'utf8');
  const recipes = page.split(/^(?=## )/m).flatMap((part): Recipe[] => {
    const heading = /^## (Neovim .*?(\d+\.\d+).*)/.exec(part);
    const lua = /^```lua\r?\n([^]*?)^```/m.exec(part)?.[1];
    return heading?.[1] === undefined || heading[2] === undefined || lua === undefined
      ? []
      : [{ heading: heading[1], since: heading[2], lua }];
  });
  if (recipes.length === 0)
    throw new Error('docs/editors.md has no recipe for Neovim under a heading with its version');
  return recipes;
}

/** The command that the page gives for a whole folder. Throws where it gives none. */
export async function folderRecipe(): Promise<string> {
  const page = await readFile(pageFile, 'utf8');
  const lua = /^## A whole folder\r?\n(?:(?!^## )[^])*?^```lua\r?\n([^]*?)^```/m.exec(page)?.[1];
  if (lua === undefined) throw new Error('docs/editors.md has no command for a whole folder');
  return lua;
}

/** The recipe that the page gives for a version; undefined where it is older than all of them. */
export function recipeFor(recipes: readonly Recipe[], version: string): Recipe | undefined {
  return recipes
    .filter(({ since }) => !isOlder(version, since))
    .reduce<Recipe | undefined>((best, each) => (best && isOlder(each.since, best.since) ? best : each), undefined);
}

/** Whether version `a` came before version `b`: `0.7.2` before `0.11`. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const [index, number] of (right ?? []).entries()) {
    const other = left?.[index] ?? 0;
    if (other !== number) return other < number;
  }
  return false;
}
