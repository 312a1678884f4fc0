/** How settings files are read: by Node from the disk, by the worker through its client, by a test from a map. */
export interface FileHost {
  /**
   * The text at a URI, without a byte order mark; undefined where there is no such file. Rejects where there is one
   * that cannot be read.
   */
  readonly read: (uri: string) => Promise<string | undefined>;
}
