import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { ViewState } from '../state/viewState.ts';
import { tokenPlaces } from './facetTokens.ts';

/** Conditions of earlier versions that no facet has now, and what asks for the like today. */
const FORMER: Readonly<Record<string, string>> = {
  completion: '“完成率”不分指标正反，已改为“偏差”（好于目标为正），请在图“偏差分布”下重选',
};

/**
 * Says which conditions of an address, as it was saved, are not followed here; empty where all are. Names
 * that never were a facet's are marks of others, and pass in silence.
 */
export function ignoredWords(
  dictionaries: readonly FacetDictionary[],
  { filters }: ViewState,
): string {
  const unknown = dictionaries.flatMap((dictionary) => {
    const { name, title } = dictionary;
    const tokens = (filters[name] ?? []).filter(
      (token) => tokenPlaces(dictionary, [token]).size === 0,
    );
    return tokens.length === 0 ? [] : [`没有“${title}：${tokens.join('、')}”`];
  });
  const known = new Set(dictionaries.map(({ name }) => name));
  const former = Object.entries(FORMER).flatMap(([name, words]) =>
    name in filters && !known.has(name) ? [words] : [],
  );
  const all = [...former, ...unknown];
  return all.length === 0 ? '' : `链接里有没照着筛选的条件：${all.join('；')}。`;
}
