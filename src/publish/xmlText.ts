import { escapeMarkup } from './discovery/escapeMarkup.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text with U+FFFD for every character that no XML file can hold, such as U+0000 or half a pair. */
export function xmlCharacters(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

/** Text as content of an office document, where nothing is dropped without a sign. */
export function escapeXml(text: string): string {
  return escapeMarkup(xmlCharacters(text));
}
