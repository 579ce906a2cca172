import { exampleForm } from './exampleForm.ts';
import { newList } from './newList.ts';
import { PIPELINES } from './pipelines.ts';
import { type StarterNames, starterReadme } from './starterReadme.ts';

/** A file of a new data repository by its path within it. */
export type StarterFile = TextFile | DataFile;

interface TextFile {
  readonly kind: 'text';
  readonly path: string;
  readonly content: string;
}

/** What its kind says it is: each has a JSON Schema. */
interface DataFile {
  readonly kind: 'site' | 'list' | 'form';
  readonly path: string;
  readonly json: object;
}

const IGNORED = ['node_modules/', 'dist/', 'public/', 'pdf/', '.cache/', '*.log', '.DS_Store'];

/** What `npm run` knows in a data repository, beside what its own description already says. */
export const STARTER_SCRIPTS: Readonly<Record<string, string>> = {
  validate: 'jijing validate',
  check: 'jijing check',
  build: 'jijing build',
  serve: 'jijing serve',
  start: 'jijing start',
};

/** Every file of a new data repository but package.json, which may be there before. */
export function starterFiles(names: StarterNames): StarterFile[] {
  const { department, year, project, owner } = names;
  const place = `${department}/${year}`;
  const head = { year, name: '技能培训（样例）', department: owner, unit: owner };
  const list = newList({ department: owner, year }, [{ id: project, name: head.name }]);
  const form = exampleForm({ layout: 'ministry-2020', ...head });
  return [
    { kind: 'site', path: 'site.json', json: { ...newSettings(owner), synthetic: true } },
    { kind: 'list', path: `${place}/list.json`, json: list },
    { kind: 'form', path: `${place}/${project}.json`, json: form },
    { kind: 'text', path: '.gitignore', content: `${IGNORED.join('\n')}\n` },
    { kind: 'text', path: 'README.md', content: starterReadme(names) },
    ...PIPELINES.map((pipeline) => ({ kind: 'text', ...pipeline }) as const),
  ];
}

/** The settings of a new site, for its owner to change. */
export function newSettings(owner: string): object {
  return {
    schemaVersion: 1,
    title: '项目支出绩效自评公开',
    owner,
    description: '项目支出绩效自评公开：预算执行、指标完成、得分复核，每个数都能查到原表。',
    rulebook: 'national-2020',
  };
}
