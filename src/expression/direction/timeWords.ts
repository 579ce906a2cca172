/** What lasts because it is offered: the longer the better. Doings of other tables may be offered too. */
export const OFFERED_WORDS =
  '开放 开馆 营业 运行 运营 锻炼 值班 值守 保修 质保 维保 储备 续航 存续 陪伴 阅读 研学 上课 ' +
  '授课 实训 实习 在岗 任职 挂职';

/** What nobody wants to last, and what is only got through. */
export const WAIT_WORDS =
  '轮候 待闸 待泊 寻位 找位 时延 延时 等待 等候 候诊 候车 候缴 排队 通勤 反应 住院 间隔 停放 出车 出动 换乘 路上 ' +
  '在途';

/** Doings of other tables whose time is offered and not taken. */
export const ALSO_OFFERED = new Set(
  (
    '播出 播放 播报 直播 培训 教育 教学 学习 辅导 服务 志愿服务 养护 管护 保养 维护 保障 保护 公示 供应 供给 供水 供电 供热 供暖 ' +
    '供气 使用 利用 保存 有效 寿命 健康 活动 演出 展出 展览 监测 在线 巡逻 巡护 巡查 护理 照护 照料 演练 宣传'
  ).split(' '),
);
