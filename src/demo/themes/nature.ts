import { readThemes } from './theme.ts';

/** Invented offices for water, trees and fields. */
export const NATURE_THEMES = readThemes(`
# guolin 果林养护局 果林技术站 果林看护队
kanhu care 果林日常看护 果林 亩 3600 果农
gengxin build 老果园更新 更新果树 株 9800 果农
guangai build 果林滴灌建设 滴灌管线 米 5200 果农
caizhai event 采摘节活动 采摘活动 场 14 市民
jishu train 果树修剪培训 果树修剪技术 人次 640 果农
chonghai survey 果林虫情监测 监测点位 个 120 果农
taokuan aid 果袋购置补助 种植果农 户 560 果农
# wuding 屋顶花园局 屋顶绿化所 花木养护队
yanghu care 屋顶花园养护 屋顶花园 处 130 楼栋居民
jianshe build 屋顶花园建设 屋顶绿地 平方米 6400 楼栋居民
fangshui survey 屋顶防水检测 检测屋顶 处 240 楼栋居民
rengyang event 花草认养活动 认养活动 场 22 社区居民
yuanyi train 屋顶园艺培训 园艺技能 人次 420 社区居民
zhongzi aid 种苗发放补助 参与家庭 户 680 社区居民
leshui build 屋顶蓄水设施建设 蓄水设施 套 95 楼栋居民
# yushui 雨水收集局 雨水设施所 蓄水池管护队
guanhu care 雨水设施管护 蓄水池 座 210 社区居民
xinjian build 雨水花园建设 雨水花园 处 36 社区居民
jingliu survey 雨水径流监测 监测点位 个 88 社区居民
jieshui event 节水宣传活动 节水宣传 场 34 社区居民
xiaoqu build 小区雨水管改造 雨水管道 米 7800 小区居民
buzhu aid 家庭蓄水桶补助 安装家庭 户 450 安装家庭
yunwei train 雨水设施运维培训 设施运维知识 人次 180 运维人员
# gujing 古井保护局 古井看护站 水质化验室
kanhu care 古井日常看护 古井 口 180 周边居民
xiushan build 古井井台修缮 井台 处 42 周边居民
shuizhi survey 古井水质监测 监测水样 份 520 周边居民
gushi event 古井故事巡讲 故事巡讲 场 16 市民
biaoji survey 古井建档登记 古井档案 份 230 周边居民
lanhu build 古井护栏安装 井口护栏 套 130 周边居民
jiangjie train 古井讲解员培训 讲解知识 人次 90 讲解员
# shaichang 晒场管理局 晒场管理站 粮食烘干点
pingzheng build 晒场平整 晒场 平方米 15000 种粮农户
guanli care 晒场日常管护 晒场设施 处 90 种粮农户
honggan aid 烘干费用补助 种粮农户 户 740 种粮农户
fangyu build 防雨棚搭建 防雨棚 座 48 种粮农户
shifen survey 粮食水分检测 检测样品 份 860 种粮农户
nongji train 晒场机具操作培训 机具操作知识 人次 230 机手
fengshou event 晒秋活动 晒秋活动 场 8 市民
# houniao 候鸟驿站局 驿站看护所 观测小屋
kanhu care 候鸟驿站看护 驿站 座 32 观鸟市民
guance survey 候鸟数量观测 观测点位 个 76 观鸟市民
shidi build 觅食浅滩营造 觅食浅滩 亩 420 观鸟市民
guanniao event 观鸟活动 观鸟活动 场 18 观鸟市民
zhiyuan train 观鸟志愿者培训 鸟类识别知识 人次 260 志愿者
buchang aid 农田让鸟补偿 种植农户 户 310 种植农户
zheyan build 观鸟掩体建设 观鸟掩体 处 26 观鸟市民
# shitang 湿塘看护局 湿塘巡护队 水生植物苗圃
xunhu care 湿塘日常巡护 湿塘 个 150 塘边居民
zaizhong build 水生植物栽种 水生植物 株 26000 塘边居民
qingyu build 塘底清淤 清淤塘面 平方米 18000 塘边居民
shuizhi survey 湿塘水质监测 监测水样 份 640 塘边居民
keban event 湿塘自然课堂 自然课堂 场 40 中小学生
yutang aid 生态养殖补助 养殖农户 户 220 养殖农户
jishu train 生态养殖培训 生态养殖技术 人次 300 养殖农户
# xingkong 星空观测局 星空观测站 暗夜公园管理所
kaifang event 星空观测开放 星空观测 场 48 市民
shebei care 观测设备养护 观测设备 台 54 观测市民
anye survey 夜空亮度监测 监测点位 个 68 周边居民
gongyuan build 暗夜公园灯具遮光改造 遮光灯具 盏 780 周边居民
jiangzuo event 星空科普讲座 科普讲座 场 32 中小学生
jiaoshi train 科普辅导员培训 天文科普知识 人次 140 辅导员
yanxue aid 乡村学生观星补助 乡村学生 人 860 乡村学生
`);
