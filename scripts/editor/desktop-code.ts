import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { startGroup, type ProcessGroup } from './process-group.ts';
import { runCommand } from './run-command.ts';

/** What a search for the desktop VS Code looks at. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly exists: (file: string) => boolean;
}

const here: Surroundings = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * The `code` command of a desktop VS Code on the PATH; undefined where there is none, where no window can be shown
 * (Linux without a display), and where `code` only hands on to a VS Code elsewhere (its remote terminals, WSL).
 */
export function findDesktopCode(surroundings: Surroundings = here): string | undefined {
  const { platform, env, exists } = surroundings;
  if (platform === 'linux') {
    if (env['WSL_DISTRO_NAME'] !== undefined) return undefined;
    if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return undefined;
  }
  const name = platform === 'win32' ? 'code.cmd' : 'code';
  return (env['PATH'] ?? env['Path'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !/[\\/]remote-cli$/.test(folder))
    .map((folder) => join(folder, name))
    .find(exists);
}

/** What to do on a system where the workbench from npm does not run and no `code` was found. One line. */
export function howToGetCode(platform: NodeJS.Platform = process.platform): string {
  return platform === 'darwin'
    ? "Open VS Code, run “Shell Command: Install 'code' command in PATH” from its Command Palette, and run npm start again."
    : 'Install VS Code with “Add to PATH” ticked, open a new terminal, and run npm start again.';
}

/**
 * Opens a window of its own, with a profile of its own and the extension installed in it, on a folder. The group ends
 * when the window is closed; stopping it closes the window.
 */
export async function openDesktop(code: string, profile: string, vsix: string, folder: string): Promise<ProcessGroup> {
  const data = join(profile, 'data');
  await mkdir(data, { recursive: true });
  const common = ['--user-data-dir', data, '--extensions-dir', join(profile, 'extensions')];
  // VS Code refuses to run as root without these words.
  if (process.getuid?.() === 0) common.push('--no-sandbox');
  const shell = process.platform === 'win32';
  const quote = (word: string): string => (shell ? `"${word}"` : word);
  await runCommand(quote(code), [...common, '--install-extension', vsix, '--force'].map(quote), { shell });
  const window = ['--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome', folder];
  return startGroup(quote(code), [...common, ...window].map(quote), {
    shell,
    // `code` starts the window outside its own process group; the window writes its id into its profile.
    beforeStop: () => closeWindow(join(data, 'code.lock')),
  });
}

function closeWindow(lock: string): void {
  try {
    process.kill(Number.parseInt(readFileSync(lock, 'utf8'), 10), 'SIGTERM');
  } catch {
    // No window was opened yet, or it is closed.
  }
}
