/** A printed label without its line breaks. */
export function oneLine(label: string): string {
  return label.replaceAll('\n', '');
}
