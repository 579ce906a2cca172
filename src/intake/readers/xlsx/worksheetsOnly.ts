const WORKBOOK = /^xl\/workbook\d*\.xml$/i;
const RELATIONS = /^xl\/_rels\/workbook\d*\.xml\.rels$/i;

/**
 * The parts of a workbook whose list of sheets names worksheets alone, and how many others it named:
 * charts, macros and dialogs may be sheets of their own, at which the library stops.
 */
export function worksheetsOnly(parts: ReadonlyMap<string, Uint8Array>): {
  parts: ReadonlyMap<string, Uint8Array>;
  others: number;
} {
  const names = [...parts.keys()];
  const workbook = names.find((name) => WORKBOOK.test(name));
  const relations = names.find((name) => RELATIONS.test(name));
  if (workbook === undefined || relations === undefined) return { parts, others: 0 };
  const text = (name: string) => new TextDecoder().decode(parts.get(name));
  const ids = new Set(otherSheetIds(text(relations)));
  let others = 0;
  const listed = text(workbook).replace(/<(?:\w+:)?sheet\s[^<>]*>/g, (sheet) => {
    if (!ids.has(/\bid="([^"]*)"/.exec(sheet)?.[1] ?? '')) return sheet;
    others += 1;
    return '';
  });
  return { parts: new Map([...parts, [workbook, new TextEncoder().encode(listed)]]), others };
}

function otherSheetIds(relations: string): string[] {
  return (relations.match(/<(?:\w+:)?Relationship\s[^<>]*>/g) ?? [])
    .filter((relation) =>
      /\bType="[^"]*\/(chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)"/i.test(relation),
    )
    .map((relation) => /\bId="([^"]*)"/.exec(relation)?.[1] ?? '');
}
