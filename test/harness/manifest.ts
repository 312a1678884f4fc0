import { readFileSync } from 'node:fs';

/** The texts that package.json names by `%key%`. */
export const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

/** package.json as it is written. */
export const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

/** The key that a value of package.json names; undefined where it names none. */
export const keyIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^%(.+)%$/s.exec(value)?.[1] : undefined;

/** package.json as VS Code reads it in English: with texts in the place of their keys. */
export const toldManifest: unknown = JSON.parse(
  JSON.stringify(manifest, (_, value: unknown) => {
    const key = keyIn(value);
    return key === undefined ? value : (texts[key] ?? value);
  }),
);
