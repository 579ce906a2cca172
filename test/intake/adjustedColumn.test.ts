import { describe, expect, test } from 'vitest';
import { HEAD, ROWS, readTable } from './importPage.ts';

/** The money of a form whose second column has a name, with its amounts and its rate. */
function withColumn(name: string, amounts: string) {
  const money = `项目资金（万元）|预算金额|${name}|执行金额|执行率\n年度资金总额|${amounts}`;
  return readTable(`${HEAD}\n${money}\n${ROWS}`);
}

describe('importDocument(money with a column of adjustments)', () => {
  test.each(['调整金额', '调整数', '追加预算', '预算调整数'])(
    'asks nothing of %s where the printed rate decides what it holds, as judging does',
    async (name) => {
      for (const amounts of ['500|450|450|100%', '500|-50|450|100%', '500|100|480|80%']) {
        const { form, doubts } = await withColumn(name, amounts);
        expect(doubts).toEqual([]);
        expect(form.funds?.total).toMatchObject({ x1: amounts.split('|')[1] });
      }
    },
  );

  test.each(['调整金额', '预算调整数'])(
    'asks what %s is where no rate decides it',
    async (name) => {
      const { doubts } = await withColumn(name, '500|450|400|85%');
      expect(doubts).toEqual([`第3行第3格: “${name}”是这张表自己的一栏`]);
    },
  );

  test('asks what another unknown column is, whatever the adjustment holds', async () => {
    const { doubts } = await withColumn('调整金额|兑付批次', '500|450|三批|450|100%');
    expect(doubts).toEqual(['第3行第4格: “兑付批次”是这张表自己的一栏']);
  });
});
