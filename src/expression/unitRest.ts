import { ONE } from '../model/decimal.ts';
import { parseUnit } from './readUnit.ts';
import type { Suffix } from './suffix.ts';
import { BARE, mayNameObject, type Unit } from './unit.ts';

const LONGEST_REST = 14;
/** Says that the number was reached and nothing more. */
const DONE = /^(?:已|均已|全部|按时)?(?:完成|达成|达标|到位|落实)$/;
/** A remark without a number and without a doubt; the number stands. */
const REMARK = /^\([^()\d未不非无预计每均]{1,12}\)$/;
/** The thing counted: 基层医疗机构 of 37个基层医疗机构. A word that turns or moves the number is none. */
const OBJECT = /^[一-鿿]{1,12}$/;
const NO_OBJECT = /[未不无没缺欠超差约余前后以升降增减提每均其]|率$/;
/** A measure word that no table has; 级, 号, 届 order and do not count. */
const OTHER_UNIT = /^[一-鿿]{1,4}/;
const NO_UNIT =
  /[级等号楼代版星届月日时前后内外以约多余未不无没其每均为至到及或和与超缺第且的了上下左右差欠升降增减提率]/;

/**
 * The unit of a number, given what follows it: nothing, that it was reached, a remark, or the thing
 * counted. Undefined where the rest could change what the number means.
 */
export function unitWithRest(
  text: string,
  unit: Unit | undefined,
  suffix: Suffix,
  isSigned: boolean,
): Unit | undefined {
  if (suffix.end === text.length) return unit ?? BARE;
  if (text.length - suffix.end > LONGEST_REST) return undefined;
  const rest = text.slice(suffix.end);
  if (DONE.test(rest)) return unit ?? BARE;
  // 1500(人): the unit in brackets; any other remark leaves the number what it is
  if (REMARK.test(rest)) return unit ?? parseUnit(rest.slice(1, -1)) ?? BARE;
  if (unit !== undefined) {
    const isObject = mayNameObject(unit) && OBJECT.test(rest) && !NO_OBJECT.test(rest);
    return isObject ? { ...unit, object: rest } : undefined;
  }
  return otherUnit(rest, isSigned);
}

function otherUnit(rest: string, isSigned: boolean): Unit | undefined {
  const text = OTHER_UNIT.exec(rest)?.[0] ?? '';
  if (text !== rest || NO_UNIT.test(text) || (!isSigned && text.length > 1)) return undefined;
  return { text, dimension: text, factor: ONE };
}
