import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { folderRecipe, isOlder, neovimRecipes, recipeFor } from '../neovim/recipes.ts';

describe('the recipes for Neovim', () => {
  it('are read from the page that drafters read', async () => {
    const recipes = await neovimRecipes();
    assert.deepEqual(
      recipes.map(({ since }) => since),
      ['0.11', '0.7'],
    );
    for (const { lua } of recipes) assert.match(lua, /'engross-language-server', '--stdio'/);
    assert.match(await folderRecipe(), /'engross', 'check'/);
  });

  it('are chosen by version, number by number', async () => {
    const recipes = await neovimRecipes();
    const since = (version: string): string | undefined => recipeFor(recipes, version)?.since;
    assert.deepEqual(['0.12.0', '0.11.5', '0.10.4', '0.7.2', '0.6.1', '1.0.0'].map(since), [
      '0.11',
      '0.11',
      '0.7',
      '0.7',
      undefined,
      '0.11',
    ]);
    assert.ok(isOlder('0.7.2', '0.11') && !isOlder('0.11.0', '0.11') && !isOlder('1.0.0', '0.11'));
  });
});
