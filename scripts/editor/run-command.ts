import { startGroup, type GroupOptions } from './process-group.ts';

/** Runs a command to its end and returns what it printed. Throws with the last lines of that where it fails. */
export async function runCommand(command: string, args: readonly string[], options: GroupOptions = {}): Promise<string> {
  const group = startGroup(command, args, options);
  const code = await group.ended;
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}\n${lastLines(group.output(), 20)}`);
  return group.output();
}

/** Runs npm, the very one that started this process where there is one. */
export function runNpm(args: readonly string[], options: GroupOptions = {}): Promise<string> {
  const script = process.env['npm_execpath'];
  const env = withoutCallersProject(options.env ?? process.env);
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) {
    return runCommand(process.execPath, [script, ...args], { ...options, env });
  }
  return runCommand('npm', args, { ...options, env, shell: process.platform === 'win32' });
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
