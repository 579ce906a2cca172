import type { ProjectResult } from '../../analysis/projectResult.ts';
import { reportsOn } from '../../model/project.ts';
import type { DocumentDraft } from '../docx/block.ts';
import { type Imprint, markedNotice, markedTitle } from '../imprint.ts';
import { conclusionSection } from './conclusionSection.ts';
import { indicatorSection } from './indicatorSection.ts';
import { problemSections } from './problemSections.ts';
import { projectSection } from './projectSection.ts';

/**
 * Drafts the 绩效评价报告 of a project in the official outline from its data alone: facts, tables and
 * findings. What the data do not say stays open as 【待填写：…】; nothing is made up.
 */
export function reportDraft(result: ProjectResult, imprint: Pick<Imprint, 'mark'>): DocumentDraft {
  const { name, year } = result.project;
  const title = `${year} 年度${name}绩效评价报告（草稿）`;
  const existing = reportsOn(result.project).map(
    (report) => `该项目已有《${report.title}》，本草稿不能代替它。`,
  );
  return {
    title: markedTitle(imprint, title),
    blocks: [
      { kind: 'title', text: markedTitle(imprint, title) },
      {
        kind: 'note',
        text: `本草稿由自评表数据自动生成，只有表中的数据和检查发现；标明“待填写”的，由评价人员补充。${existing.join('')}`,
      },
      ...projectSection(result),
      ...conclusionSection(result),
      ...indicatorSection(result),
      ...problemSections(result),
    ],
    header: markedNotice(imprint),
    footer: title,
  };
}
