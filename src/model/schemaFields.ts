import type { z } from 'zod';

/** What this part needs of any schema: what kind it is and what it is made of. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** A field of a schema and the fields in which it stands, lists left out: `['funds', 'total']`. */
export interface FieldPlace {
  readonly field: string;
  readonly within: readonly string[];
}

/** The fields that an object of a schema may have; none where the path leads to no object. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const names = path.filter((part) => typeof part !== 'number').map(String);
  let found = objectsIn(schema);
  for (const name of names) found = found.flatMap((shape) => objectsIn(shape[name]));
  return [...new Set(found.flatMap((shape) => Object.keys(shape)))];
}

/** Every field of a schema, outermost first; what contains itself is entered once. */
export function fieldPlaces(schema: z.core.$ZodType): FieldPlace[] {
  return placesIn(schema, [], new Set());
}

function placesIn(
  schema: z.core.$ZodType,
  within: readonly string[],
  entered: ReadonlySet<object>,
): FieldPlace[] {
  const shapes = objectsIn(schema).filter((shape) => !entered.has(shape));
  const inside = new Set([...entered, ...shapes]);
  const own = shapes.flatMap((shape) => Object.keys(shape).map((field) => ({ field, within })));
  const below = shapes.flatMap((shape) =>
    Object.entries(shape).flatMap(([field, item]) => placesIn(item, [...within, field], inside)),
  );
  return [...own, ...below];
}

/** The objects that a schema, its items or its choices are; the same one for the same schema. */
function objectsIn(
  schema: z.core.$ZodType | undefined,
): Readonly<Record<string, z.core.$ZodType>>[] {
  if (schema === undefined) return [];
  const { shape, element, innerType, in: input, options = [] } = schema._zod.def as Definition;
  if (shape !== undefined) return [shape];
  return [element ?? innerType ?? input, ...options].flatMap(objectsIn);
}
