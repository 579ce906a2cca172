import type { Block, DocumentKind } from '../../model/layouts/layout.ts';
import { asAside, type BlockReading, type Claim } from '../blocks/reading.ts';
import type { DraftForm } from '../imported.ts';
import { knownLayout } from './knownLayout.ts';
import { isFootnote } from './oneOfEachKind.ts';

/** The blocks that a form keeps, what became of its footnotes, and its layout. */
export interface FormLayout {
  readonly blocks: readonly BlockReading[];
  readonly notes: readonly Claim[];
  readonly layout: DraftForm['layout'];
}

/**
 * The layout of the blocks that were found: a known one that fits them exactly, else a record of what stands
 * there. A footnote is part of the form only where a known layout has a place for it; and text without
 * merged cells does not tell a blank sum from none, which a known layout does.
 */
export function formLayout(
  found: readonly BlockReading[],
  title: string,
  kind: DocumentKind,
): FormLayout {
  const plain = found.filter((one) => !isFootnote(one));
  for (const blocks of [found, plain, found.map(withoutBlankSums), plain.map(withoutBlankSums)]) {
    const known = knownLayout(papers(blocks));
    if (known !== undefined) return { blocks, notes: notesBeside(found, blocks), layout: known.id };
  }
  const own = { id: 'own', name: title, kind, seen: '', blocks: papers(plain) };
  return { blocks: plain, notes: notesBeside(found, plain), layout: own };
}

function papers(readings: readonly BlockReading[]): Block[] {
  return readings.map(({ block }) => block);
}

function notesBeside(found: readonly BlockReading[], kept: readonly BlockReading[]): Claim[] {
  return found
    .filter((one) => isFootnote(one) && !kept.includes(one))
    .flatMap(({ claims }) =>
      asAside(
        claims.map(({ cell }) => cell),
        '填表说明',
      ),
    );
}

function withoutBlankSums(reading: BlockReading): BlockReading {
  const { block, values } = reading;
  if (block.kind !== 'total') return reading;
  const sums = Object.entries(values.total ?? {}).filter(([, text]) => text !== '');
  const columns = block.columns.filter(
    (column) => 'gap' in column || sums.some(([key]) => key === column.key),
  );
  return { ...reading, block: { ...block, columns }, values: { total: Object.fromEntries(sums) } };
}
