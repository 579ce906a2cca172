import { parseSync } from 'rolldown/utils';

/** What a file imports when it runs, in any of the ways there are, as it is written there. */
export function importedModules(file: string, text: string): string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const isGone = (entries: readonly { readonly isType: boolean }[]) =>
    entries.length > 0 && entries.every(({ isType }) => isType);
  return [
    ...staticImports
      .filter(({ entries }) => !isGone(entries))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports
      .filter(({ entries }) => !isGone(entries))
      .flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const literal = /^(['"])(.*)\1$/.exec(text.slice(start, end));
      return literal?.[2] ?? [];
    }),
  ];
}
