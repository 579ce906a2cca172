/**
 * Signs that labels are found written with and NFKC leaves alone: radicals of scanned pages, and the
 * traditional forms of the characters that labels have; each followed by the usual one.
 */
const PAIRS = `
⺅亻⺠民⻓长⻔门⻋车⻅见⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙⻉贝⻄西⻘青⻝食⺟母⺝月⻆角⻳龟
項项稱称績绩評评價价標标實实際际數数質质時时總总達达預预執执撥拨財财單单產产險险濟济會会態态續续響响滿满
務务對对業业級级類类類类資资來来額额餘余轉转結结專专門门區区縣县負负責责聯联繫系電电話话絡络報报編编
號号規规則则計计劃划論论題题進进強强優优補补積积極极現现發发開开閉闭關关應应當当與与為为個个內内幣币
萬万億亿臺台證证據据備备註注說说明明設设議议問问導导場场間间歸归屬属種种覽览權权處处廳厅局局隊队團团
務务監监審审檢检驗验測测調调決决簡简訊讯讀读記记錄录賬账簽签終终組组織织給给統统細细線线練练維维緣缘
類类頁页順顺領领願愿餘余騙骗體体點点齊齐齡龄無无變变讓让較较輔辅農农運运過过還还選选適适遺遗採采釋释
量量錢钱鎮镇鄉乡長长險险隨随雙双離离難难雲云靜静項项順顺須须預预頒颁頻频麗丽爭争產产佔占併并係系倉仓
側侧條条傳传債债傷伤傾倾僅仅償偿儲储兒儿兩两冊册凍冻創创劃划勞劳勢势勵励勝胜匯汇協协衛卫壓压參参號号
員员啟启喪丧單单嚴严圍围園园圓圆圖图國国執执堅坚場场塊块墊垫壞坏壯壮聲声夠够夢梦夾夹奪夺奮奋婦妇媽妈
學学寧宁審审寫写寬宽寶宝將将專专尋寻導导層层島岛帳帐帥帅師师幣币幫帮幹干庫库廠厂廢废廣广彈弹彙汇從从
徵征徹彻恆恒愛爱慶庆憂忧憑凭懷怀戰战戲戏戶户掃扫換换揮挥損损擇择擊击擔担據据擬拟擴扩擺摆攝摄敗败敵敌
`;

const USUAL: ReadonlyMap<string, string> = new Map(
  (PAIRS.replace(/\s/g, '').match(/../gu) ?? []).map((pair) => {
    const [odd = '', usual = ''] = [...pair];
    return [odd, usual];
  }),
);

const ODD = new RegExp(`[${[...USUAL.keys()].join('')}]`, 'gu');

/** The usual character for each radical and traditional character of labels; nothing else is changed. */
export function usualGlyphs(text: string): string {
  return text.replace(ODD, (glyph) => USUAL.get(glyph) ?? glyph);
}

/** Kangxi radicals, which look as the characters that they are radicals of, and those of the supplement. */
const RADICAL = /[\u2e80-\u2fdf]/gu;

/** The character for each radical that a page or a PDF has in its place; nothing else is changed. */
export function withoutRadicals(text: string): string {
  return text.replace(RADICAL, (radical) =>
    radical === '⼾' ? '户' : usualGlyphs(radical).normalize('NFKC'),
  );
}
