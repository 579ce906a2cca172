import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulebookView } from '../analysis/rulebookView.ts';
import { jsonSchemas } from '../model/jsonSchemas.ts';
import { STATUS_WORDS } from '../model/words.ts';
import type { Command } from './command.ts';
import { loadResults } from './results.ts';

/** Commands about the data folder itself. */
export const dataCommands: Readonly<Record<string, Command>> = {
  validate: {
    usage: 'validate',
    help: '只检查数据能否读入',
    run: async (options) => {
      const { results } = loadResults(options);
      const indicators = results.reduce((sum, { project }) => sum + project.indicators.length, 0);
      const counts = { projects: results.length, indicators };
      console.log(
        options.json
          ? JSON.stringify(counts)
          : `数据无误：${counts.projects} 个项目，${counts.indicators} 项指标。`,
      );
      return 0;
    },
  },
  rules: {
    usage: 'rules',
    help: '列出评分规则及其依据，采用的在前',
    run: async (options) => {
      const { rulebooks } = loadResults(options);
      const views = rulebooks.map(rulebookView);
      if (options.json) {
        const rows = views.map(({ rulebook: { id, name, origin }, lines }) => {
          return { id, name, origin: origin.kind, fingerprint: origin.fingerprint, lines };
        });
        console.log(JSON.stringify(rows, null, 2));
        return 0;
      }
      for (const { rulebook, lines } of views) {
        console.log(`${rulebook.id}　${rulebook.name}`);
        for (const { subject, words, basis } of lines) {
          const source = `${basis.rule} ${basis.source}，${STATUS_WORDS[basis.status]}`;
          console.log(`  ${subject}：${words}　［${source}］`);
        }
      }
      return 0;
    },
  },
  schema: {
    usage: 'schema',
    help: '把 JSON Schema 写入 <data>/schemas',
    run: async ({ data, json }) => {
      const schemas = jsonSchemas();
      if (json) {
        console.log(JSON.stringify(schemas, null, 2));
        return 0;
      }
      const folder = join(data, 'schemas');
      mkdirSync(folder, { recursive: true });
      for (const [name, schema] of Object.entries(schemas)) {
        writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
      }
      return 0;
    },
  },
};
