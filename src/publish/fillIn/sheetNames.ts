/** The most UTF-16 units that Excel takes in the name of a sheet. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]|\p{Cc}|^'|'$/gu;

/** A name for each sheet that every spreadsheet takes: without signs of their own, none twice. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(FORBIDDEN, ' ').trim() || '自评表';
    let own = cut(plain, '');
    for (let count = 2; taken.has(own.toLowerCase()); count++) own = cut(plain, `（${count}）`);
    taken.add(own.toLowerCase());
    return own;
  });
}

/** Half a surrogate pair is no character. */
function cut(name: string, end: string): string {
  return name.slice(0, LONGEST - end.length).replace(/[\ud800-\udbff]$/, '') + end;
}
