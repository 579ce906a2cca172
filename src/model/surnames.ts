/** Surnames that seldom begin another word: enough where no sign parts role and name. */
export const COMMON_SURNAMES =
  '王李张刘陈杨赵吴徐孙朱马胡郭林罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈彭吕苏卢蒋蔡贾魏薛叶潘杜戴夏汪姜范姚谭廖邹熊郝孔崔邱秦顾侯邵孟雷尹黎贺赖龚陶';

/** Surnames that begin other words too: enough where a whole name ends a clause after a role. */
export const FURTHER_SURNAMES = '何黄周高曾钟陆钱严莫汤';
