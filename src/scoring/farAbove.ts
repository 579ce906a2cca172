import { decimal } from '../model/decimal.ts';

/** So many times its target is far above it, from where Guangxi asks for an explanation (Q2). */
export const FAR_ABOVE = decimal('1.3');
