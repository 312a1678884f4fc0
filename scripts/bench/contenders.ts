/** A server that is measured. */
export interface Contender {
  readonly name: string;
  /** What it is, for the report. */
  readonly says: string;
  /** Its entry point, from the folder of the bench; ours is the server of the project. */
  readonly entry: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Packages of the peers' folder that it stands for; their versions are reported. */
  readonly packages?: readonly string[];
  /**
   * The request by which its own extension for VS Code asks for the outline and the folds, where it does not ask as any
   * other.
   */
  readonly structure?: string;
  /** Whether it is measured in reading a draft that is opened, and in nothing else. */
  readonly opensOnly?: boolean;
  /** Whether it reads one syntax only. */
  readonly syntax?: 'markdown';
}

export const ours: Contender = {
  name: 'Engross',
  says: 'this project',
  entry: '../../server/src/node.ts',
  structure: 'engross/structure',
};

export const empty: Contender = {
  name: 'empty',
  says: 'a language server that keeps documents in step and finds nothing: the least that the protocol costs',
  entry: 'servers/empty.ts',
};

const emptyWithOne: Contender = {
  ...empty,
  name: 'empty, one finding',
  says: 'the same, with one diagnostic after each change',
  env: { BENCH_FINDINGS: '1' },
};

export const remarkParse: Contender = {
  name: 'remark-parse',
  says: 'remark, parsing a Markdown draft and doing nothing with it',
  entry: 'servers/remark-parse.ts',
  opensOnly: true,
  syntax: 'markdown',
};

/** Those that are always measured. */
export const house: readonly Contender[] = [ours, empty, emptyWithOne, remarkParse];

/** Libraries that a drafter might use instead, or that read the same facts; each in a minimal server around it. */
export const peers: readonly Contender[] = [
  { name: 'harper', says: 'grammar and spelling', packages: ['harper.js'] },
  {
    name: 'textlint',
    says: 'terms and style, with four rules',
    packages: ['textlint', 'textlint-rule-terminology', 'textlint-rule-write-good'],
  },
  { name: 'remark-lint', says: 'Markdown, with two presets', packages: ['remark', 'remark-preset-lint-recommended'] },
  { name: 'cspell', says: 'spelling', packages: ['cspell-lib'] },
  { name: 'write-good', says: 'style', packages: ['write-good'] },
  { name: 'recognizers-text-number', says: 'numbers in words', packages: ['@microsoft/recognizers-text-number'] },
  { name: 'compromise', says: 'numbers in words', packages: ['compromise'] },
  { name: 'chrono-node', says: 'dates', packages: ['chrono-node'] },
].map((peer) => ({ ...peer, entry: `peers/${peer.name}.ts` }));
