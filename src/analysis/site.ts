// Scored and audited forms become what the pages print: sums, figures, comparisons and sentences,
// for the site, each year, each department and each project. Pages compute nothing; what they show
// is a value made here.

import type { Dataset } from '../model/dataset.ts';
import type { SiteRulebook } from '../model/rulebookOrigin.ts';
import { PREVIEW_MARK, SYNTHETIC_MARK } from '../model/settings.ts';
import { ATTENTION_ORDER } from './attention/attentionItems.ts';
import { CRITERIA } from './attention/criteria.ts';
import { DECISION_WORDS } from './attention/criterion.ts';
import { type CollectedView, collectedView } from './collectedView.ts';
import { countOutcomes } from './countOutcomes.ts';
import { type SitePublications, sitePublications } from './disclosure/sitePublications.ts';
import type { Figure } from './figures/figure.ts';
import { findingsByKindFigure } from './figures/findingsByKindFigure.ts';
import type { ComparisonView } from './history/comparisonView.ts';
import { type DepartmentTrendsView, departmentTrends } from './history/departmentTrends.ts';
import { siteHistory } from './history/history.ts';
import { withLastActuals } from './history/targetBelowLastActual.ts';
import { type LedgerEntry, ledger, weightiestFirst } from './ledger.ts';
import { ledgerHeadline } from './ledgerHeadline.ts';
import { type OtherForms, otherForms } from './otherForms.ts';
import { outcomeWords } from './outcomeWords.ts';
import { type ProjectResult, projectResults } from './projectResult.ts';
import { type RulebookMatrix, rulebookMatrix } from './rulebookMatrix.ts';
import { type RulebookPeriod, rulebookPeriods } from './rulebookPeriods.ts';
import { type RulebookView, rulebookView } from './rulebookView.ts';
import type { SiteFrame } from './siteFrame.ts';
import { targetResults } from './targets/targetResults.ts';
import { withTargetExceptions } from './targets/withTargetExceptions.ts';
import { type YearView, yearView } from './yearView.ts';

/** Everything that the pages print. */
export interface Site extends SiteFrame {
  /** The one declared for the newest years first. */
  readonly rulebooks: readonly RulebookView<SiteRulebook>[];
  /** The same side by side; absent where there is only one. */
  readonly rulebookMatrix: RulebookMatrix | undefined;
  /** Which of them is used for which years. */
  readonly rulebookPeriods: readonly RulebookPeriod[];
  readonly results: readonly ProjectResult[];
  /** What is said of every target form; none of them is counted among the results. */
  readonly targetResults: readonly ProjectResult[];
  /** The weightiest first. */
  readonly ledger: readonly LedgerEntry[];
  /** What all checks found, as a heading. */
  readonly ledgerHeadline: string;
  /** What can be said of the targets of all years, as a heading. */
  readonly targetHeadline: string;
  /** Open findings by check over all years; absent where there are too few for a picture. */
  readonly findingsFigure: Figure | undefined;
  /** 需要关注: the declared criteria, weightiest first, each with what it asks to be decided. */
  readonly criteria: readonly { readonly title: string; readonly word: string }[];
  readonly attentionOrder: string;
  /** All years side by side; absent where the site does not compare. */
  readonly comparison: ComparisonView | undefined;
  /** The departments of the newest year over the years; absent where fewer than two have a line. */
  readonly departmentTrends: DepartmentTrendsView | undefined;
  /** What was published and corrected when, as far as departments keep a log. */
  readonly publications: SitePublications;
  /** What is no self-evaluation of a project; counted nowhere. */
  readonly otherForms: readonly OtherForms[];
  /** The sites below this one; absent where none were collected. */
  readonly collected: CollectedView | undefined;
  /** Newest first; those in which a project was evaluated. */
  readonly years: readonly YearView[];
}

interface SiteOptions {
  readonly isPreview?: boolean;
  /** Those of `projectResults`, where they are known already. */
  readonly results?: readonly ProjectResult[];
}

/** Scores, audits and sums up a dataset into what the pages print; a preview is marked as such. */
export function toSite(
  dataset: Dataset,
  { isPreview = false, results: audited = projectResults(dataset) }: SiteOptions = {},
): Site {
  const { settings } = dataset;
  const marks = [
    settings.synthetic ? [SYNTHETIC_MARK] : [],
    isPreview ? [PREVIEW_MARK] : [],
  ].flat();
  const targets = targetResults(dataset);
  const held = settings.comparison ? withLastActuals(audited) : audited;
  const results = withTargetExceptions(held, targets);
  const byId = new Map(results.map((result) => [result.project.id, result]));
  const departmentYears = dataset.departmentYears
    .filter(({ projects }) => projects.length > 0)
    .map(({ projects, ...rest }) => ({
      ...rest,
      results: projects.flatMap(({ id }) => byId.get(id) ?? []),
    }));
  const history = settings.comparison ? siteHistory(results) : undefined;
  const rulebooks = dataset.rulebooks.map(rulebookView);
  const byYear = [...Map.groupBy(departmentYears, ({ year }) => year)];
  const publications = sitePublications(dataset);
  const years = byYear.map(([year, departments]) => yearView(year, departments, dataset, history));
  const lines = (years[0]?.departments ?? []).map(({ departmentId, departmentName, sums }) => {
    return { departmentId, departmentName, trends: sums.trends };
  });
  return {
    settings,
    mark: marks.length === 0 ? undefined : marks.join('、'),
    isPreview,
    compares: history !== undefined,
    hasFeed: publications.feed.length > 0,
    hasChildren: dataset.collected !== undefined,
    rulebooks,
    rulebookMatrix: rulebooks.length < 2 ? undefined : rulebookMatrix(rulebooks),
    rulebookPeriods: rulebookPeriods(settings),
    results,
    targetResults: targets,
    ledger: ledger(results, history?.changes, targets).toSorted(weightiestFirst),
    ledgerHeadline: ledgerHeadline(results),
    targetHeadline: outcomeWords(countOutcomes(results.map(({ score }) => score))),
    findingsFigure: findingsByKindFigure(results),
    criteria: CRITERIA.map(({ title, decision }) => ({ title, word: DECISION_WORDS[decision] })),
    attentionOrder: ATTENTION_ORDER,
    comparison: history?.wholeView,
    departmentTrends: departmentTrends(lines),
    publications,
    otherForms: otherForms(dataset),
    collected: dataset.collected && collectedView(dataset.collected),
    years,
  };
}
