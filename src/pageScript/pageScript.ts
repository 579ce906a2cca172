// What every page answers with beyond what it says, the same file on all of them: words over the marks
// of charts, keys that filter, tables that sort. A page without it lacks nothing but these.

import { startChartKeys } from './startChartKeys.ts';
import { startChartMarks } from './startChartMarks.ts';
import { startChartTips } from './startChartTips.ts';
import { startSorting } from './startSorting.ts';

startChartTips();
startChartMarks();
startChartKeys();
startSorting();
