import { decimal } from '../model/decimal.ts';

/** 左右, 约 and 余 leave open this share of a number, either way: one tenth. */
export const ROUGH_SHARE = decimal('0.1');
