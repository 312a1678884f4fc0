import { startGroup, type GroupOptions, type ProcessGroup } from './process-group.ts';

/** Runs a command to its end and returns what it printed. Throws with the last lines of that where it fails. */
export function runCommand(command: string, args: readonly string[], options: GroupOptions = {}): Promise<string> {
  return outputOf(startGroup(command, args, options), [command, ...args].join(' '));
}

/** Runs npm to its end, as `runCommand` does. */
export function runNpm(args: readonly string[], options: GroupOptions = {}): Promise<string> {
  return outputOf(startNpm(args, options), ['npm', ...args].join(' '));
}

/** Starts npm, the very one that started this process where there is one. */
export function startNpm(args: readonly string[], options: GroupOptions = {}): ProcessGroup {
  const script = process.env['npm_execpath'];
  const env = withoutCallersProject(options.env ?? process.env);
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) {
    return startGroup(process.execPath, [script, ...args], { ...options, env });
  }
  return startGroup('npm', args, { ...options, env, shell: process.platform === 'win32' });
}

async function outputOf(group: ProcessGroup, name: string): Promise<string> {
  const code = await group.ended;
  if (code !== 0) throw new Error(`${name} ended with ${code}\n${lastLines(group.output(), 20)}`);
  return group.output();
}

/** A script of npm tells its children which project they are in; another project must not hear it. */
function withoutCallersProject(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle|config_local_prefix|config_prefix)/.test(name)),
  );
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
