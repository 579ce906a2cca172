/** Every so many characters in a row of a text. */
export function runsOf(text: string, length: number): string[] {
  const runs: string[] = [];
  for (let end = length; end <= text.length; end++) runs.push(text.slice(end - length, end));
  return runs;
}
