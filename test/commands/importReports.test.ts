import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { jijing } from '../jijing.ts';
import { ImportFolder, recordForms, writers } from './importFolder.ts';

let folder: ImportFolder;
beforeEach(async () => {
  folder = new ImportFolder();
  for (const form of recordForms.values()) {
    folder.put(`${form.head.name}.docx`, (await writers.docx?.(form)) ?? expect.fail('no writer'));
  }
});
afterEach(() => folder.remove());

const SHARED =
  '某单位2022年度绩效评价报告\n一、困难劳模帮扶专项\n已完成。\n二、市总机关在职职工社保专项\n已完成。\n';
const OWN = '2022年度困难劳模帮扶专项绩效评价报告\n一、项目概况\n已完成，评价等级为“优”。\n';

const reportsIn = (data: string) =>
  loadDataset(data).departmentYears.flatMap(({ projects }) =>
    projects.flatMap(({ slug, report, sharedReports }) =>
      [...(report ? [report] : []), ...sharedReports.map((one) => one.report)].map(
        ({ title }) => `${slug}: ${title}`,
      ),
    ),
  );

describe('import of a report', () => {
  test('on several projects stores it once, with neither score nor grade, for each of them', async () => {
    folder.put('报告.txt', SHARED);
    const { status, stdout } = await folder.run(folder.files, '--strict');
    expect([status, stdout]).toEqual([0, expect.stringContaining('存疑 0。')]);
    expect((await jijing('validate', '--data', folder.data)).status).toBe(0);
    expect(reportsIn(folder.data)).toMatchInlineSnapshot(`
      [
        "kun-nan-lao-mo-bang-fu-zhuan-xiang: 某单位2022年度绩效评价报告",
        "shi-zong-ji-guan-zai-zhi-zhi-gong-she-bao-zhuan: 某单位2022年度绩效评价报告",
      ]
    `);
    const again = await folder.run(folder.files);
    expect(again.status).toBe(0);
    expect(again.stdout).not.toContain('不同');
  });

  test('that names projects in its text only is in doubt', async () => {
    folder.put(
      '报告.txt',
      SHARED.replace('一、困难', '一、概况\n困难').replace('二、市总', '市总'),
    );
    const { status, stdout } = await folder.run(folder.files, '--strict');
    expect([status, stdout]).toEqual([1, expect.stringContaining('标题没有写出项目')]);
  });

  test('in the file of the only form that it is on stands beside it, in doubt', async () => {
    const page = (title: string) => `<p>${title}</p><p>一、自评结论</p><p>已完成。</p>
      <p>项目支出绩效自评表（2022年度）</p><table><tr><td>项目名称</td><td>渔港维护</td><td>主管部门</td><td>水务局</td></tr>
      <tr><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>得分</td></tr>
      <tr><td>维护泊位</td><td>≥8个</td><td>8个</td><td>90</td></tr></table>`;
    const own = folder.put('渔港.html', page('水务局2022年度项目绩效自评报告'));
    const { status, stdout } = await folder.run(own, '--strict');
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/是“渔港维护”的报告[\s\S]*存疑 1。/),
    ]);
    const whole = folder.put('整体.html', page('水务局2022年度部门整体支出绩效自评报告'));
    expect((await folder.run(whole)).stdout).toContain('标题没有写出已有自评表的项目');
  });

  test('on one project and one on several that it is among stand beside different forms', async () => {
    folder.put('1.txt', SHARED);
    folder.put('2.txt', OWN);
    expect((await folder.run(folder.files)).status).toBe(0);
    expect(reportsIn(folder.data)).toMatchInlineSnapshot(`
      [
        "kun-nan-lao-mo-bang-fu-zhuan-xiang: 2022年度困难劳模帮扶专项绩效评价报告",
        "kun-nan-lao-mo-bang-fu-zhuan-xiang: 某单位2022年度绩效评价报告",
        "shi-zong-ji-guan-zai-zhi-zhi-gong-she-bao-zhuan: 某单位2022年度绩效评价报告",
      ]
    `);
  });

  test('of one project twice, or without its form, is refused by name', async () => {
    folder.put('1.txt', OWN);
    folder.put('2.txt', OWN.replace('优', '良'));
    folder.put('3.txt', OWN.replace('困难劳模帮扶', '别的'));
    const { status, stdout } = await folder.run(folder.files);
    expect(status).toBe(2);
    expect(stdout).toContain('是同一个项目的报告：只留一份再导入');
    expect(stdout).toContain('标题没有写出已有自评表的项目');
  });
});
