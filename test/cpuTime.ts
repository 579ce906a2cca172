/**
 * Milliseconds of processor time that a task takes of this process: a bound on it holds on a busy machine
 * too, where the same work takes longer by the clock.
 */
export function cpuTime(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
