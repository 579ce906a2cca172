import { openFindings } from '../../analysis/openFindings.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import { enteredPart } from '../../model/cutWords.ts';
import { SEVERITY_WORDS, STATUS_WORDS } from '../../model/words.ts';
import type { Block } from '../docx/block.ts';
import { gap, heading, item, paragraph } from './draftBlocks.ts';

/** 四 to 六: the findings of the audit as the problems; everything else is for a person to write. */
export function problemSections(result: ProjectResult): Block[] {
  const { source } = result.project;
  const { rulebook } = result.score;
  const { basis } = rulebook.execution;
  return [
    heading(1, '四、主要经验及做法、存在的问题及原因分析'),
    heading(2, '（一）主要经验及做法'),
    gap('主要经验及做法'),
    heading(2, '（二）存在的问题'),
    ...problems(result),
    heading(2, '（三）原因分析'),
    gap('上述问题的原因'),
    heading(1, '五、有关建议'),
    gap('改进措施和建议'),
    heading(1, '六、其他需要说明的问题'),
    paragraph(`数据来源：${source.publisher}《${source.title}》。`),
    paragraph(
      `复核所用规则：“${rulebook.name}”，预算执行率计分依据 ${basis.source}（${STATUS_WORDS[basis.status]}）。`,
    ),
    gap('其他需要说明的问题；没有的，删去本行'),
  ];
}

function problems(result: ProjectResult): Block[] {
  const found = [...openFindings(result, 'error'), ...openFindings(result, 'warning')];
  if (found.length === 0) {
    const part = enteredPart(result.project.form.cut);
    return [paragraph(`${part}按数据检查，没有发现需要说明之处。`), gap('其他问题')];
  }
  return [
    ...found.map(({ severity, message, advice }, index) =>
      item(`${index + 1}．［${SEVERITY_WORDS[severity]}］${message}处理：${advice}`),
    ),
    gap('其他问题；上列各条已经核对更正的，删去'),
  ];
}
