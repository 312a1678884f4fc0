import { printable } from './report/cells.ts';

/** Something that could not be read or written, and why, in words for the person who named it. */
export interface Trouble {
  /** The path as shown to the user. */
  readonly path: string;
  readonly reason: string;
  /** It was read, and its repairs could not be written. */
  readonly unwritten?: true;
}

/** The line on stderr that tells it; a name in it cannot drive the terminal. */
export const troubleLine = ({ path, reason }: Trouble): string => `engross: ${printable(path)}: ${printable(reason)}\n`;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to read',
  ERR_STRING_TOO_LONG: 'it is too large to read',
};

/**
 * What went wrong, for people: the known codes of the file system in plain words, anything else as the system says it.
 */
export const reasonOf = (error: unknown): string => reasons[codeOf(error)] ?? messageOf(error);

const reasonsNotWritten: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write',
  EPERM: 'there is no permission to write',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
};

/** Why something could not be written, for people. */
export const reasonNotWritten = (error: unknown): string => reasonsNotWritten[codeOf(error)] ?? messageOf(error);

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
