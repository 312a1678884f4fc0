import pico from 'picocolors';
import { jsonReport } from './json.ts';
import type { CreateReport, Report } from './report.ts';
import { sarifReport } from './sarif.ts';
import { stylishReport } from './stylish.ts';

/** What `--format` may say. */
export const formats = ['stylish', 'json', 'sarif'] as const;

/** How a run is printed, as plain data. */
export interface Appearance {
  readonly format: (typeof formats)[number];
  /** The working directory, absolute. */
  readonly folder: string;
  readonly coloured: boolean;
  /** How many columns the reader's window has. */
  readonly columns: number;
}

const reports: Readonly<Record<Appearance['format'], CreateReport>> = {
  stylish: stylishReport,
  json: jsonReport,
  sarif: sarifReport,
};

/** The report in the format that is asked for. */
export const createReport = ({ format, folder, coloured, columns }: Appearance): Report =>
  reports[format]({ folder, columns, colours: pico.createColors(coloured) });
