import { z } from 'zod';

/** 行政区划代码 (GB/T 2260), or its continuation to a town or a village. */
export const regionSchema = z
  .string()
  .regex(/^\d{6}(?:\d{3}){0,2}$/, { error: '六、九或十二位行政区划代码，如 "340800"' });
