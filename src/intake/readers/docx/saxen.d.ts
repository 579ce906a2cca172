// What is used of the library, which ships no types.

declare module 'saxen' {
  export class Parser {
    /** By which prefix the names of a namespace begin, whatever the file calls it. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    /** Values of attributes and texts come as they stand in the file, entities and all. */
    on(
      event: 'openTag',
      take: (name: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: 'closeTag', take: () => void): this;
    on(event: 'text' | 'cdata', take: (text: string) => void): this;
    /** Throws where the text is no XML. */
    parse(xml: string): void;
  }
}
