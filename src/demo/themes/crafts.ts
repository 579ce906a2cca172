import { readThemes } from './theme.ts';

/** Invented offices for neighbours, crafts and markets. */
export const CRAFT_THEMES = readThemes(`
# jishi 集市服务局 集市服务站 摊位管理所
baojie care 集市日常保洁 集市摊位 个 960 摊主和顾客
dapeng build 集市遮雨棚建设 遮雨棚 座 54 摊主和顾客
gongping survey 公平秤校验 公平秤 台 420 顾客
yeshi event 夜间集市活动 夜间集市 场 36 市民
tanfei aid 困难摊主摊位费补助 困难摊主 户 260 困难摊主
peixun train 摊主经营培训 经营服务知识 人次 520 摊主
zhiyin build 集市导引牌设置 导引牌 块 180 顾客
# zaotai 灶台改良局 灶台技术站 安全用火宣传队
gailiang build 农家灶台改良 改良灶台 个 640 农户
jiancha survey 灶台安全检查 检查农户 户 2800 农户
butie aid 节柴灶补贴 改灶农户 户 580 农户
xuanchuan event 安全用火宣传 用火宣传 场 28 村民
gongjiang train 砌灶工匠培训 砌灶技艺 人次 130 工匠
weihu care 烟道清理维护 烟道 条 1500 农户
gongzao build 公共灶房建设 公共灶房 间 18 村民
# linli 邻里互助局 邻里互助站 互助服务队
zhandian care 互助站日常运行 互助站 个 72 社区居民
banlou aid 独居家庭帮扶 独居家庭 户 530 独居家庭
linlijie event 邻里节活动 邻里活动 场 44 社区居民
gongju build 共享工具柜配备 共享工具柜 个 160 社区居民
xuqiu survey 互助需求普查 走访家庭 户 3200 社区居民
zhiyuan train 互助志愿者培训 互助服务知识 人次 460 志愿者
fancan aid 老年助餐补助 用餐老人 人 880 用餐老人
# tongyao 童谣传习局 童谣传习所 童谣资料室
caiji survey 童谣采集整理 采集童谣 首 320 儿童和家长
zhanyan event 童谣展演 童谣展演 场 20 儿童和家长
jiaoshi train 童谣教师培训 童谣教学方法 人次 240 教师
luyin survey 童谣录音整理 录音曲目 首 150 儿童和家长
shutai build 童谣小舞台建设 童谣小舞台 座 28 儿童和家长
chuanxi aid 传习人补助 传习人员 人 54 传习人
xiaowu care 童谣小屋管护 童谣小屋 间 38 儿童和家长
# shuwu 书屋巡展局 书屋管理所 流动书车队
shujia build 书屋书架改造 书屋书架 组 340 读者
xunzhan event 图书巡展 图书巡展 场 50 读者
shuche care 流动书车养护 流动书车 台 24 读者
guanli care 书屋日常管护 书屋 间 120 读者
yuedu event 亲子阅读活动 亲子阅读 场 64 亲子家庭
guanyuan train 书屋管理员培训 书屋管理知识 人次 210 管理员
diaocha survey 阅读需求调查 调查问卷 份 2400 读者
# xiubu 修补工坊局 修补工坊站 工具保管室
gongfang care 修补工坊运行 修补工位 个 110 居民
xiubu event 便民修补日活动 修补活动 场 72 居民
xuetu train 修补学徒培训 修补技艺 人次 280 学徒
shebei build 工坊设备添置 工坊设备 台 190 工匠
shifu aid 老师傅带徒补贴 带徒师傅 人 76 带徒师傅
jiancha survey 修补质量回访 回访居民 人 1800 居民
zhandian build 社区修补点建设 修补点 个 30 居民
# jiuwu 旧物循环局 旧物分拣所 循环驿站
huishou care 旧物回收点管护 回收点 个 240 居民
yizhan build 循环驿站建设 循环驿站 个 26 居民
jiaohuan event 旧物交换活动 旧物交换 场 46 居民
fenjian train 旧物分拣培训 分拣知识 人次 310 分拣人员
chengzhong survey 回收数量监测 监测点位 个 130 居民
jiangli aid 旧物循环奖补 参与家庭 户 820 参与家庭
fanxin build 旧家具翻新 翻新家具 件 760 受赠家庭
# zhuqi 竹器扶持局 竹器技艺所 竹林管护站
zhulin care 竹林管护 竹林 亩 2800 竹农
jiyi train 竹编技艺培训 竹编技艺 人次 350 学员
zhanxiao event 竹器展销 竹器展销 场 16 竹器商户
gongfang aid 竹器工坊补助 竹器工坊 家 90 竹器工坊
liangshai build 竹器晾晒棚建设 竹器晾晒棚 座 34 竹器商户
jiance survey 竹器质量检测 检测样品 份 460 消费者
zhudao build 竹林便道修建 竹林便道 米 4600 竹农
`);
