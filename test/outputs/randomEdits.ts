import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pick, whole } from '../expression/random.ts';
import { listFiles } from '../folderHashes.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever a data folder has
type Json = any;
type Random = () => number;

/** What offices do to a data folder between two builds; each leaves it valid. */
const EDITS: Readonly<Record<string, (folder: string, random: Random) => void>> = {
  cell(folder, random) {
    change(join(folder, anyForm(folder, random)), (form) => {
      const row = pick<Json>(random, form.indicators);
      const had = ['actual', 'target'].filter((cell) => cell in row);
      if (had.length > 0) row[pick(random, had)] = `${whole(random, 1, 999)}个`;
    });
  },
  title(folder, random) {
    change(join(folder, anyForm(folder, random)), (form) => {
      form.title = `项目支出绩效自评表（第 ${whole(random, 1, 999)} 稿）`;
    });
  },
  rename(folder, random) {
    change(join(folder, anyList(folder, random)), ({ entries }) => {
      pick<Json>(random, entries).name = `改名后的第 ${whole(random, 1, 999)} 号项目`;
    });
  },
  add(folder, random) {
    const form = anyForm(folder, random);
    const id = `xinzeng-${whole(random, 1, 99_999)}`;
    const text = readFileSync(join(folder, form));
    writeFileSync(join(folder, dirname(form), `${id}.json`), text);
    change(join(folder, dirname(form), 'list.json'), ({ entries }) => {
      entries.push({ id, seq: String(entries.length + 1), name: '新增的项目', note: '' });
    });
  },
  remove(folder, random) {
    const list = anyList(folder, random);
    const others = listsOf(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    change(join(folder, list), (content) => {
      const isAlone = ({ id }: Json) => others.filter((text) => text.includes(id)).length === 1;
      const gone = content.entries.length < 3 ? undefined : content.entries.find(isAlone);
      if (gone === undefined) return;
      content.entries = content.entries.filter((entry: Json) => entry !== gone);
      const own = join(folder, dirname(list));
      for (const name of readdirSync(own))
        if (name.startsWith(`${gone.id}.`)) rmSync(join(own, name));
    });
  },
  list(folder, random) {
    change(join(folder, anyList(folder, random)), ({ entries }) => entries.reverse());
  },
  exception(folder, random) {
    change(join(folder, anyList(folder, random)), ({ entries }) => {
      const code = pick(random, ['budgetAdjusted', 'vagueTargets', 'noCheckableValue']);
      pick<Json>(random, entries).accepted = [{ code, reason: '已经核实' }];
    });
  },
  rulebook(folder, random) {
    change(join(folder, 'rulebooks/national-2020.json'), ({ tiers }) => {
      tiers.met = whole(random, 70, 95) / 100;
    });
  },
  site(folder, random) {
    change(join(folder, 'site.json'), (site) => {
      const name = pick(random, ['title', 'owner', 'contact']);
      site[name] = `示例 ${whole(random, 1, 999)}`;
    });
  },
  address(folder) {
    change(join(folder, 'site.json'), (site) => {
      site.url = site.url === undefined ? 'https://www.example.gov.cn/' : undefined;
    });
  },
  comparison(folder) {
    change(join(folder, 'site.json'), (site) => {
      site.comparison = !site.comparison;
    });
  },
  direction(folder, random) {
    const form = JSON.parse(readFileSync(join(folder, anyForm(folder, random)), 'utf8'));
    const name = pick<Json>(random, form.indicators).indicator ?? '案件数';
    change(join(folder, 'site.json'), ({ directions }) => {
      if (directions.every((one: Json) => one.name !== name))
        directions.push({ name, direction: 'less', reason: '已经核实' });
    });
  },
};

/** The names of all kinds of edits. */
export const EDIT_KINDS = Object.keys(EDITS);

/** Changes a data folder as an office would, by chance. */
export function editFolder(folder: string, kind: string, random: Random): void {
  EDITS[kind]?.(folder, random);
}

function change(path: string, edit: (content: Json) => void): void {
  const content = JSON.parse(readFileSync(path, 'utf8'));
  edit(content);
  writeFileSync(path, JSON.stringify(content));
}

function listsOf(folder: string): string[] {
  return listFiles(folder).filter((file) => file.endsWith('/list.json'));
}

function anyList(folder: string, random: Random): string {
  return pick(random, listsOf(folder));
}

function anyForm(folder: string, random: Random): string {
  const isForm = /^[^/]+\/\d{4}\/(?!list\.|department\.)[^./]+\.json$/;
  return pick(
    random,
    listFiles(folder).filter((file) => isForm.test(file)),
  );
}
