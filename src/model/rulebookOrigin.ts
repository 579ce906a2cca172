import type { Rulebook } from './rulebook.ts';

/** Words for where a rule book comes from. */
export const ORIGIN_WORDS = {
  builtIn: '软件自带',
  own: '本站自有',
  replacing: '本站自有，用来代替软件自带的同名规则',
} as const;

/** Where a rule book comes from, and a mark of its text that changes with every word of it. */
export interface RulebookOrigin {
  readonly kind: keyof typeof ORIGIN_WORDS;
  /** The first twelve digits of the SHA-256 of its canonical text. */
  readonly fingerprint: string;
}

/** A rule book of a site, which says where it comes from. */
export type SiteRulebook = Rulebook & { readonly origin: RulebookOrigin };
