import type { Finding } from '../../audit/finding.ts';
import { SEVERITY_WORDS, type Severity } from '../../model/words.ts';
import { openFindings } from '../openFindings.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { Figure, FigureLine, FindingKindRow } from './figure.ts';

/** Checks beyond these are only counted. */
const MOST_ROWS = 10;
/** So many rows stay for what is to be explained, however many contradictions there are. */
const KEPT_FOR_WARNINGS = 5;
/** Bars of up to so many each look alike: a list says it in less room. */
const MOST_LISTED = 2;
/** A hint is no problem: some even say what holds. */
const SEVERITIES = ['error', 'warning'] as const satisfies readonly Severity[];

interface Place {
  readonly finding: Finding;
  readonly projectId: string;
}

/** All that one check found. */
type Kind = readonly [Place, ...Place[]];

/**
 * Chart 6: the open contradictions and points to explain of each check, contradictions first, then by
 * number; as a list where none found more than two. Fewer than two checks with findings make no figure.
 */
export function findingsByKindFigure(
  results: readonly ProjectResult[],
): Figure<'findingsByKind'> | undefined {
  const places = results.flatMap((result) =>
    SEVERITIES.flatMap((severity) =>
      openFindings(result, severity).map((finding) => ({ finding, projectId: result.project.id })),
    ),
  );
  const kinds = kindsOf(places);
  if (kinds.length < 2) return undefined;
  const shown = shownKinds(kinds);
  const hints = results.reduce((sum, result) => sum + openFindings(result, 'info').length, 0);
  const rows = shown.map(kindRow);
  return {
    id: 'chart-findings-by-kind',
    chart: 'findingsByKind',
    kind: '问题分布',
    caption: captionOf(places, results.length),
    description:
      '每项检查一行，条长为尚未说明并接受的发现处数，矛盾在前，待说明在后，并注明涉及的项目数。',
    rows,
    lines: shown.every(({ length }) => length <= MOST_LISTED) ? rows.map(toLine) : undefined,
    foot: footOf(
      kinds.filter((kind) => !shown.includes(kind)),
      hints,
    ),
    table: {
      caption: '尚未说明并接受的发现',
      columns: [
        { name: '检查', numeric: false },
        { name: '性质', numeric: false },
        { name: '处数', numeric: true },
        { name: '涉及项目数', numeric: true },
      ],
      rows: rows.map(({ label, severity, findings, projects }) => [
        label,
        SEVERITY_WORDS[severity],
        String(findings),
        String(projects),
      ]),
    },
    file: 'findings.csv',
  };
}

/** The findings of each check, in the order of the rows. */
function kindsOf(places: readonly Place[]): readonly Kind[] {
  const groups = Map.groupBy(places, ({ finding }) => finding.code).values();
  const kinds = [...groups].flatMap(([first, ...others]): Kind[] =>
    first === undefined ? [] : [[first, ...others]],
  );
  const weight = ([{ finding }]: Kind) => (finding.severity === 'error' ? 0 : 1);
  return kinds.sort((a, b) => weight(a) - weight(b) || b.length - a.length);
}

function shownKinds(kinds: readonly Kind[]): readonly Kind[] {
  const [errors = [], warnings = []] = SEVERITIES.map((severity) =>
    kinds.filter(([{ finding }]) => finding.severity === severity),
  );
  const kept = Math.min(KEPT_FOR_WARNINGS, warnings.length);
  return [...errors.slice(0, MOST_ROWS - kept), ...warnings].slice(0, MOST_ROWS);
}

function kindRow(places: Kind): FindingKindRow {
  const { code, title: label, severity } = places[0].finding;
  const page = `quality/${code}`;
  return { label, page, severity, findings: places.length, projects: projectsIn(places) };
}

function toLine({ label, page, severity, findings, projects }: FindingKindRow): FigureLine {
  const where = projects === findings ? '' : `，${projects} 个项目`;
  return { label, page, severity, words: `${findings} 处${where}` };
}

/** The other checks together, since as a bar they would hide what stands above; and the hints. */
function footOf(rest: readonly (readonly Place[])[], hints: number): string | undefined {
  const places = rest.flat();
  const others = `其余 ${rest.length} 类共 ${places.length} 处，涉及 ${projectsIn(places)} 个项目。`;
  const sentences = [
    ...(rest.length === 0 ? [] : [others]),
    ...(hints === 0 ? [] : [`另有提示 ${hints} 处。`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join('');
}

function projectsIn(places: readonly Place[]): number {
  return new Set(places.map(({ projectId }) => projectId)).size;
}

/** What chart 6 shows: how many findings, how many contradictions, and in how many projects. */
function captionOf(places: readonly Place[], projects: number): string {
  const errors = places.filter(({ finding }) => finding.severity === 'error');
  const concerned = projectsIn(places);
  const some = `${projects} 个项目中的 ${concerned} 个`;
  const where = `，涉及${concerned === projects ? `全部 ${projects} 个项目` : ` ${some}`}`;
  const head = `矛盾和待说明的问题共 ${places.length} 处${projects === 1 ? '' : where}`;
  return errors.length === 0 ? `${head}；没有矛盾` : `${head}；其中矛盾 ${errors.length} 处`;
}
