import { readThemes } from './theme.ts';

/** Invented offices for streets, bridges and light. */
export const STREET_THEMES = readThemes(`
# hedeng 河灯管理局 河灯维护中心 河灯值守站
xunhu care 河灯日常巡护 河灯 盏 4200 沿河居民
huanxin build 老旧河灯更新 节能河灯 盏 360 沿河居民
zhanshi event 河灯展示活动 河灯展示 场 12 市民
zhizuo train 河灯制作培训 河灯制作技艺 人次 480 学员
pucha survey 河灯设施普查 河灯设施 处 260 沿河居民
buzhu aid 沿河商户亮灯补助 沿河商户 户 180 沿河商户
tingyuan build 河灯庭院建设 河灯庭院 处 24 周边居民
# zhaoming 街巷照明局 街巷照明所 照明抢修队
weihu care 街巷照明养护 街巷灯具 盏 8600 街巷居民
loudeng build 楼道亮灯改造 楼道灯具 盏 2400 楼栋居民
anjiao build 暗角补灯工程 补装灯具 盏 520 夜行居民
jieneng survey 照明能耗监测 监测点位 个 140 街巷居民
xuanchuan event 节约用电宣传 用电宣传 场 30 社区居民
butie aid 独居老人亮灯补贴 独居老人家庭 户 420 独居老人
qiangxiu train 照明抢修演练 抢修技能 人次 260 抢修人员
# fengling 风铃步道局 步道管护所 风铃工坊
buxun care 步道日常管护 步道座椅 张 680 步行市民
gaizao build 步道路面改造 步道路面 平方米 12000 步行市民
fengling build 风铃装置安装 风铃装置 套 220 步行市民
jianzou event 健步活动 健步活动 场 24 健步市民
biaoshi survey 步道标识清查 标识牌 块 540 步行市民
zhiyuan train 步道志愿者培训 志愿服务知识 人次 360 志愿者
xiuxi care 休憩亭保洁 休憩亭 座 46 步行市民
# dukou 渡口摆渡局 东渡口管理站 西渡口管理站
baidu care 摆渡船只养护 摆渡船只 艘 36 过渡群众
matou build 渡口码头整修 码头平台 平方米 2600 过渡群众
jiusheng build 救生设备配备 救生设备 套 420 过渡群众
anquan event 水上安全宣传 安全宣传 场 18 过渡群众
shuiwei survey 渡口水位监测 监测点位 个 48 过渡群众
piaojia aid 学生过渡票价补助 过渡学生 人 900 过渡学生
jiashi train 摆渡员安全培训 安全操作知识 人次 150 摆渡员
# shiqiao 石桥养护局 石桥检测站 石桥养护队
jiance survey 石桥安全检测 石桥 座 85 过桥群众
jiagu build 石桥加固 加固桥段 米 1300 过桥群众
langan build 桥栏修复 桥面栏杆 米 2200 过桥群众
baojie care 桥面日常养护 桥面设施 处 310 过桥群众
qiaoshi event 石桥故事展 故事展览 场 10 市民
shigong train 石作技艺培训 石作技艺 人次 120 学员
xianzai care 桥区限载值守 值守岗亭 个 22 过桥群众
# zhonglou 钟楼报时局 钟楼值守所 机芯维修室
zhishi care 钟楼值守养护 报时设备 台 26 周边居民
jixin build 机芯更换 钟楼机芯 套 14 周边居民
baoshi event 新年报时活动 报时活动 场 6 市民
xiaozhun survey 报时误差监测 监测点位 个 32 周边居民
canguan event 钟楼开放参观 开放参观 场 60 参观市民
xiubiao train 钟表维修培训 钟表维修技艺 人次 110 学员
zhaoming build 钟楼外墙修补 外墙面 平方米 1800 周边居民
# yegui 夜归护送局 护送服务站 夜间值守队
husong care 夜归护送值守 值守站点 个 64 夜归居民
zhanting build 夜归候车亭建设 候车亭 座 28 夜归居民
dianhua care 护送热线养护 热线座席 个 18 夜归居民
fangxiang survey 夜行路线普查 夜行路线 条 150 夜归居民
peixun train 护送队员培训 护送服务规范 人次 320 护送队员
buzhu aid 夜班职工交通补助 夜班职工 人 760 夜班职工
xuanjiang event 夜行安全宣讲 安全宣讲 场 26 社区居民
# chating 茶亭管护局 茶亭服务所 山路管护队
gongcha care 茶亭供水管护 茶亭 座 58 过路群众
xiuting build 茶亭修缮 修缮茶亭 座 16 过路群众
shanlu build 山路台阶修整 山路台阶 米 3400 过路群众
shuizhi survey 茶亭水质监测 监测水样 份 380 过路群众
chahui event 便民茶会 便民茶会 场 20 村民
butie aid 守亭人补贴 守亭人员 人 66 守亭人
lvyin build 茶亭绿荫栽植 遮荫树木 株 1200 过路群众
`);
