import type { Department } from './department.ts';
import type { DemoOptions } from './options.ts';
import { chance, pick, type Random, randomOf, shuffled, whole } from './random.ts';
import type { Topic } from './themes/theme.ts';

/** One project over the years: what it is about, when it lives, what it is called. */
export interface Life {
  /** Its lineage, and its id until it is renamed. */
  readonly slug: string;
  /** More than one where it was merged. */
  readonly topics: readonly Topic[];
  /** 东片, 二期; empty for the first project of a topic. */
  readonly area: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** From which year on it bears another name and id; absent for most. */
  readonly renamedFrom: number | undefined;
  readonly mergedFrom: readonly string[] | undefined;
  readonly splitFrom: string | undefined;
}

interface OpenLife extends Life {
  lastYear: number;
  renamedFrom: number | undefined;
}

const AREAS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['dong', '东片'],
  ['xi', '西片'],
  ['nan', '南片'],
  ['bei', '北片'],
  ['laojie', '老街片'],
  ['erqi', '二期'],
  ['shifan', '示范段'],
];
const [ENDS, MERGES, SPLITS, RENAMES] = [0.5, 0.22, 0.18, 0.05];

/** Every project that a department has had in the years of the city, oldest first. */
export function departmentLives(department: Department, options: DemoOptions): readonly Life[] {
  const random = randomOf(options.seed, department.id, 'lives');
  const spread = Math.round(options.projects * 0.2);
  const size = Math.max(1, options.projects + whole(random, -spread, spread));
  const firstYear = options.lastYear - options.years + 1;
  const topics = shuffled(random, department.topics);
  const lives: OpenLife[] = [];
  const begin = (year: number, own: Partial<Life> = {}) => {
    const life = newLife(department, topics, lives.length, year, options.lastYear);
    lives.push({ ...life, ...own });
  };
  while (lives.length < size) begin(firstYear);
  for (let year = firstYear + 1; year <= options.lastYear; year += 1) {
    changeYear(random, department, lives, year, begin);
  }
  return lives;
}

/** The projects of one year. */
export function livingIn(lives: readonly Life[], year: number): Life[] {
  return lives.filter((life) => life.firstYear <= year && year <= life.lastYear);
}

function newLife(
  { id }: Department,
  topics: readonly Topic[],
  place: number,
  year: number,
  lastYear: number,
): OpenLife {
  const topic = pick(() => 0, topics.slice(place % topics.length));
  const round = Math.floor(place / topics.length);
  const [suffix, area] = AREAS[round] ?? [`pi${round + 1}`, `第${round + 1}批`];
  return {
    slug: [id, topic.slug, suffix].filter((part) => part !== '').join('-'),
    topics: [topic],
    area,
    firstYear: year,
    lastYear,
    renamedFrom: undefined,
    mergedFrom: undefined,
    splitFrom: undefined,
  };
}

function changeYear(
  random: Random,
  { id }: Department,
  lives: OpenLife[],
  year: number,
  begin: (year: number, own?: Partial<Life>) => void,
): void {
  const before = lives.filter((life) => life.firstYear < year && life.lastYear >= year);
  const [ends, merges, splits] = [ENDS, MERGES, SPLITS].map((share) => chance(random, share));
  const [a, b, c, d] = shuffled(random, before);
  for (const life of before) if (chance(random, RENAMES)) life.renamedFrom ??= year;
  const isFree = (slug: string) => lives.every((life) => life.slug !== slug);
  const [first, second] = [a?.topics[0], b?.topics[0]];
  const merged = `${id}-${first?.slug}-${second?.slug}`;
  if (merges && a && b && first && second && first !== second && isFree(merged)) {
    for (const life of [a, b]) life.lastYear = year - 1;
    begin(year, { slug: merged, topics: [first, second], mergedFrom: [a.slug, b.slug] });
  }
  const split = `${c?.slug}-fen`;
  if (splits && c && isFree(split)) {
    begin(year, { slug: split, topics: c.topics, area: '分项', splitFrom: c.slug });
  }
  if (ends && d) {
    d.lastYear = year - 1;
    begin(year);
  }
}
