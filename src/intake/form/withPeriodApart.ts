import type { BlockReading } from '../blocks/reading.ts';
import { isNameOfPeriod } from '../labels/blockNames.ts';
import { movedReading } from './movedReading.ts';

const PERIOD = 'longTermIndicators';

/**
 * 长期绩效指标 above or below 年度绩效指标: what a form is judged by is the year's; the other is kept as a table of its
 * own, under its name. As it was where not one of two tables of indicators is named after the whole period.
 */
export function withPeriodApart(found: readonly BlockReading[]): readonly BlockReading[] {
  const tables = found.filter(({ block }) => block.kind === 'indicators');
  const [table, ...more] = tables.filter(isOfPeriod);
  if (tables.length !== 2 || table === undefined || more.length > 0) return found;
  return found.map((reading) => (reading === table ? asTable(reading) : reading));
}

function isOfPeriod({ block }: BlockReading): boolean {
  return block.kind === 'indicators' && isNameOfPeriod(block.side?.label ?? '');
}

function asTable(reading: BlockReading): BlockReading {
  const { block, values } = reading;
  if (block.kind !== 'indicators') return reading;
  const rows = (values.indicators ?? []).map(({ sub: _, ...cells }) => cells);
  return {
    ...reading,
    ...movedReading(reading, (path) => path.replace(/^indicators(?=\/|$)/, `tables/${PERIOD}`)),
    block: { ...block, kind: 'rows', key: PERIOD, label: block.side?.label ?? '' },
    values: { tables: { [PERIOD]: rows } },
  };
}
