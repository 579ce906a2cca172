// What is used of the library within, for which it ships no types.

/** A package that was opened: its parts by name. */
interface OpenPackage {
  exists(name: string): boolean;
  read(name: string, encoding: string): Promise<string>;
}

interface Result<Value> {
  readonly value: Value;
}

declare module 'mammoth/lib/docx/docx-reader.js' {
  export function read(file: OpenPackage): Promise<Result<object>>;
}

declare module 'mammoth/lib/document-to-html.js' {
  export function DocumentConverter(options: object): {
    convertToHtml(document: object): Promise<Result<string>>;
  };
}

declare module 'mammoth/lib/styles/document-matchers.js' {
  export function equalTo(name: string): object;
  export function paragraph(style: object): object;
}

declare module 'mammoth/lib/styles/html-paths.js' {
  export function topLevelElement(name: string): object;
}
