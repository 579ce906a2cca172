/** What is done in a project: it decides which indicators a form has. */
export type Deed = 'care' | 'build' | 'event' | 'aid' | 'train' | 'survey';

/** What a project of an invented department is about. */
export interface Topic {
  /** Part of addresses. */
  readonly slug: string;
  readonly deed: Deed;
  /** 河灯日常巡护 */
  readonly name: string;
  /** What is counted, 河灯; with its unit 盏 and how many a project of middling size has. */
  readonly thing: string;
  readonly unit: string;
  readonly count: number;
  /** Whom it serves, 沿河居民. */
  readonly people: string;
}

/** An invented field of work with the offices that carry it out and what they do. */
export interface Theme {
  readonly slug: string;
  /** 河灯管理局, without the city's name. */
  readonly name: string;
  readonly units: readonly string[];
  readonly topics: readonly Topic[];
}

/**
 * Reads themes from a table: a line that begins with `#` names a field of work and its offices, each
 * line after it one topic, columns parted by blanks.
 */
export function readThemes(table: string): Theme[] {
  return table
    .trim()
    .split(/\n(?=#)/)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
      const [, slug = '', name = '', ...units] = head.trim().split(/\s+/);
      return { slug, name, units, topics: lines.map(readTopic) };
    });
}

function readTopic(line: string): Topic {
  const [slug = '', deed, name = '', thing = '', unit = '', count, people = ''] = line
    .trim()
    .split(/\s+/);
  return { slug, deed: deed as Deed, name, thing, unit, count: Number(count), people };
}
