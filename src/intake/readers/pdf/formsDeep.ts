/** A stream that is not packed: its number, the words before it, and what it draws. */
const PLAIN_STREAM =
  /(?<![0-9])([0-9]{1,9}) [0-9]{1,5} obj\s{0,9}<<((?:(?!endobj)[\s\S]){0,600}?)>>\s{0,9}stream\r?\n/g;
/** An object that is no stream, as resources are that a form only refers to. */
const PLAIN_OBJECT =
  /(?<![0-9])([0-9]{1,9}) [0-9]{1,5} obj((?:(?!endobj|stream)[\s\S]){0,2000}?)endobj/g;
const PACKED = /\/Filter\b/;
const FORM = /\/Subtype\s{0,9}\/Form\b/;
const XOBJECTS = /\/XObject\s{0,9}<<([^<>]*)>>/;
const RESOURCES_ELSEWHERE = /\/Resources\s{1,9}([0-9]{1,9})\s{1,9}[0-9]{1,5}\s{1,9}R\b/;
const XOBJECTS_ELSEWHERE = /\/XObject\s{1,9}([0-9]{1,9})\s{1,9}[0-9]{1,5}\s{1,9}R\b/;
const NAMED = /\/([^\s/]{1,127})\s{1,9}([0-9]{1,9})\s{1,9}[0-9]{1,5}\s{1,9}R\b/g;
const DRAWN = /\/([^\s/]{1,127})\s{1,9}Do\b/g;

/**
 * How deep the forms of a PDF draw one another, as far as they stand in it unpacked and name their resources. The
 * library reads these all at once, one within the other, up to the end of the stack; packed ones it waits for.
 */
export function formsDeep(bytes: Uint8Array): number {
  const drawn = drawnForms(new TextDecoder('latin1').decode(bytes));
  const depths = new Map<number, number>();
  const open = new Set<number>();
  for (const first of drawn.keys()) {
    const stack = [first];
    for (let form = stack.at(-1); form !== undefined; form = stack.at(-1)) {
      const within = drawn.get(form) ?? [];
      if (open.has(form)) {
        stack.pop();
        if (!depths.has(form))
          depths.set(form, deepest(within.map((at) => depths.get(at) ?? 0)) + 1);
        continue;
      }
      open.add(form);
      for (const at of within) if (!open.has(at) && drawn.has(at)) stack.push(at);
    }
  }
  return deepest([...depths.values()]);
}

function deepest(depths: readonly number[]): number {
  return depths.reduce((most, depth) => Math.max(most, depth), 0);
}

function drawnForms(text: string): Map<number, readonly number[]> {
  const forms = new Map<number, readonly number[]>();
  const objects = plainObjects(text);
  for (const { 0: whole, 1: number, 2: words = '', index } of text.matchAll(PLAIN_STREAM)) {
    if (PACKED.test(words) || !FORM.test(words)) continue;
    const from = index + whole.length;
    const end = text.indexOf('endstream', from);
    if (end === -1) break;
    const names = new Set([...text.slice(from, end).matchAll(DRAWN)].map(([, name]) => name));
    const own = [...namedObjects(words, objects).matchAll(NAMED)];
    forms.set(
      Number(number),
      own.filter(([, name]) => names.has(name)).map(([, , at]) => Number(at)),
    );
  }
  return forms;
}

/** The names of what a form may draw, where they stand in it or in an object that it refers to. */
function namedObjects(words: string, objects: ReadonlyMap<string, string>): string {
  const elsewhere = RESOURCES_ELSEWHERE.exec(words)?.[1];
  const resources = elsewhere === undefined ? words : (objects.get(elsewhere) ?? '');
  const apart = XOBJECTS_ELSEWHERE.exec(resources)?.[1];
  return (apart === undefined ? XOBJECTS.exec(resources)?.[1] : objects.get(apart)) ?? '';
}

function plainObjects(text: string): Map<string, string> {
  if (!RESOURCES_ELSEWHERE.test(text) && !XOBJECTS_ELSEWHERE.test(text)) return new Map();
  return new Map(
    [...text.matchAll(PLAIN_OBJECT)].map(([, number = '', words = '']) => [number, words]),
  );
}
