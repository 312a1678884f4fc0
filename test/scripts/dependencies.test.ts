import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, it } from 'mocha';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>> = JSON.parse(
  read('package.json'),
);
const shipped = Object.keys(manifest.dependencies);
const declared = new Set([...shipped, ...Object.keys(manifest.devDependencies)]);

/** The packages that the files import by name, types included, each with a file that does. */
function imported(patterns: readonly string[]): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  for (const file of globSync([...patterns, '!**/node_modules'], { cwd: root })) {
    for (const { fileName } of ts.preProcessFile(read(file)).importedFiles) {
      if (fileName.startsWith('.') || isBuiltin(fileName) || fileName === 'vscode') continue;
      const parts = fileName.split('/');
      packages.set(parts.slice(0, fileName.startsWith('@') ? 2 : 1).join('/'), file);
    }
  }
  return packages;
}

describe('dependencies', () => {
  it('are declared wherever they are imported', () => {
    const missing = [...imported(['{server,client,scripts}/**/*.ts', 'test/!(editor)/**/*.ts'])].filter(
      ([name]) => !declared.has(name) && !declared.has(`@types/${name}`),
    );
    assert.deepEqual(missing, [], 'a package that comes with another one may go with it');
  });

  it('are shipped if what is shipped imports them, and only then', () => {
    const used = [...imported(['{server,client}/src/**/*.ts']).keys()].filter((name) => declared.has(name));
    assert.deepEqual(used.sort(), shipped.toSorted());
  });

  it('have a line in ARCHITECTURE.md that says what for', () => {
    const architecture = read('ARCHITECTURE.md');
    assert.deepEqual(
      [...declared].filter((name) => !name.startsWith('@types/') && !architecture.includes(`\`${name}\``)),
      [],
    );
  });

  it('leave no file of the analysis that nothing of its public face leads to', () => {
    const analysis = path.join(root, 'server/src/analysis');
    const reached = new Set([path.join(analysis, 'index.ts')]);
    for (const file of reached) {
      for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
        if (fileName.startsWith('.')) reached.add(path.resolve(path.dirname(file), fileName));
      }
    }
    assert.deepEqual(
      globSync('**/*.ts', { cwd: analysis }).filter((file) => !reached.has(path.join(analysis, file))),
      [],
    );
  });
});
