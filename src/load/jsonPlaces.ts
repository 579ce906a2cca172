import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { firstAbove } from '../model/firstAbove.ts';

/** A place in a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in the text of a JSON file; the text is taken apart only when a place is asked for. */
export interface JsonPlaces {
  /** Where a character stands. */
  readonly at: (offset: number) => Place;
  /** Where the value at a path starts; the nearest enclosing value where it is absent. */
  readonly of: (path: readonly PropertyKey[]) => Place;
  /** The value at a path as it is written; undefined where it is absent. */
  readonly written: (path: readonly PropertyKey[]) => string | undefined;
}

/** The places of a text that holds one JSON value, nested as deep as the loader allows. */
export function jsonPlaces(text: string): JsonPlaces {
  let lineStarts: number[] | undefined;
  let tree: { readonly root: Node | undefined } | undefined;
  const at = (offset: number): Place => {
    lineStarts ??= lineStartsOf(text);
    const line = firstAbove(lineStarts, offset);
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
  const nodeAt = (path: readonly PropertyKey[]): Node | undefined => {
    tree ??= { root: parseTree(text) };
    return tree.root && findNodeAtLocation(tree.root, segmentsOf(path));
  };
  const of = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = nodeAt(path.slice(0, depth));
      if (node !== undefined) return at(startOf(node, path[depth - 1]));
    }
    return { line: 1, column: 1 };
  };
  const written = (path: readonly PropertyKey[]): string | undefined => {
    const node = nodeAt(path);
    return node && text.slice(node.offset, node.offset + node.length);
  };
  return { at, of, written };
}

function segmentsOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

/** A field is pointed at by its name, an item by itself. */
function startOf(node: Node, key: PropertyKey | undefined): number {
  const { parent } = node;
  const isField = parent?.type === 'property' && getNodeValue(parent.children?.[0] ?? node) === key;
  return isField && parent !== undefined ? parent.offset : node.offset;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
