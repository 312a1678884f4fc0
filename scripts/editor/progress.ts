/** Says what is being done, and how long it took. */
export async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const started = Date.now();
  const seconds = (): string => `${((Date.now() - started) / 1000).toFixed(0)} s`;
  const terminal = process.stderr.isTTY;
  const show = (text: string): boolean => process.stderr.write(terminal ? `\r\u001b[K${text}` : `${text}\n`);
  show(`  ${title} …`);
  const timer = terminal ? setInterval(() => show(`  ${title} … ${seconds()}`), 1000) : undefined;
  try {
    const result = await work();
    show(`✓ ${title}: ${seconds()}${terminal ? '\n' : ''}`);
    return result;
  } catch (error) {
    show(`✗ ${title}: failed after ${seconds()}${terminal ? '\n' : ''}`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
