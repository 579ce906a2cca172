import { anhuiTargets } from './anhuiTargets.ts';
import { beijing2016 } from './beijing2016.ts';
import { chongqing } from './chongqing.ts';
import { departmentByRule } from './departmentByRule.ts';
import { fujian } from './fujian.ts';
import { hainan2023 } from './hainan2023.ts';
import { hainanCommerce } from './hainanCommerce.ts';
import { hainanTargets } from './hainanTargets.ts';
import { hebeiTargets } from './hebeiTargets.ts';
import { hubei2022 } from './hubei2022.ts';
import { hubeiCounty } from './hubeiCounty.ts';
import { innerMongolia } from './innerMongolia.ts';
import type { Layout } from './layout.ts';
import { ministry2016Targets } from './ministry2016Targets.ts';
import { ministry2020 } from './ministry2020.ts';
import { ningxia } from './ningxia.ts';
import { older2018 } from './older2018.ts';
import { rural2019 } from './rural2019.ts';
import { shandong } from './shandong.ts';
import { sichuan2022 } from './sichuan2022.ts';
import { specialBond2022 } from './specialBond2022.ts';
import { suzhou } from './suzhou.ts';
import { systemExport } from './systemExport.ts';
import { tibet2019 } from './tibet2019.ts';
import { transfer2021 } from './transfer2021.ts';
import { transfer2024 } from './transfer2024.ts';
import { university } from './university.ts';
import { xinjiang2023 } from './xinjiang2023.ts';
import { yinchuan } from './yinchuan.ts';
import { yunnan2022 } from './yunnan2022.ts';

/** Every known layout; a new one is a file of this folder and a line here. */
export const layouts: readonly Layout[] = [
  ministry2020,
  systemExport,
  older2018,
  yunnan2022,
  sichuan2022,
  transfer2021,
  rural2019,
  transfer2024,
  hubei2022,
  hubeiCounty,
  yinchuan,
  ningxia,
  suzhou,
  shandong,
  chongqing,
  departmentByRule,
  xinjiang2023,
  fujian,
  university,
  anhuiTargets,
  hebeiTargets,
  hainanTargets,
  ministry2016Targets,
  hainan2023,
  hainanCommerce,
  innerMongolia,
  specialBond2022,
  beijing2016,
  tibet2019,
];

const byId: ReadonlyMap<string, Layout> = new Map(layouts.map((layout) => [layout.id, layout]));

/** The known layout of an id; undefined where there is none. */
export function findLayout(id: string): Layout | undefined {
  return byId.get(id);
}
