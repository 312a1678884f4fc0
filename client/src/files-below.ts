/** What a folder holds, in VS Code's words: a name and whether it is a file, a folder or neither. */
export type Listing = readonly (readonly [name: string, kind: 'file' | 'folder' | 'other'])[];

/** How many folders are listed at a time: each may be a request over the network. */
const AT_ONCE = 8;

/**
 * The files below a folder whose names are wanted, by walking down from it; in no particular order. A folder that
 * cannot be listed stands among them itself, so that whoever reads them learns of it. Stops early where it is called
 * off.
 */
export async function filesBelow<Place>(
  root: Place,
  { list, child, wanted, entered, calledOff }: Walk<Place>,
): Promise<Place[]> {
  const found: Place[] = [];
  const waiting = [root];
  while (waiting.length > 0 && !calledOff()) {
    const folders = waiting.splice(0, AT_ONCE);
    const listings = await Promise.all(folders.map((folder) => list(folder).catch(() => undefined)));
    for (const [index, folder] of folders.entries()) {
      const listing = listings[index];
      if (!listing) found.push(folder);
      for (const [name, kind] of listing ?? []) {
        if (kind === 'file' && wanted(name)) found.push(child(folder, name));
        else if (kind === 'folder' && entered(name)) waiting.push(child(folder, name));
      }
    }
  }
  return found;
}

/** How one walks: what lies in a folder, what a place below it is called, which files and folders are of interest. */
export interface Walk<Place> {
  readonly list: (folder: Place) => Promise<Listing>;
  readonly child: (folder: Place, name: string) => Place;
  readonly wanted: (name: string) => boolean;
  readonly entered: (name: string) => boolean;
  readonly calledOff: () => boolean;
}
