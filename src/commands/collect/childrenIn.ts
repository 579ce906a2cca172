import { childKeySchema } from '../../model/collected.ts';
import { UsageError } from '../../program/usageError.ts';
import type { Child } from './collectSites.ts';

/** The sites that a call names, each as 标识=网站. Throws a UsageError where it is not so, or a key is used twice. */
export function childrenIn(places: readonly string[]): Child[] {
  const children = places.map((place) => {
    const [, key = '', site = ''] = /^([^=]*)=(.+)$/.exec(place) ?? [];
    if (childKeySchema.safeParse(key).success && site !== '') return { key, site };
    throw new UsageError(
      `“${place}”要写成 标识=网站，如 wuhu=../wuhu/dist；标识用小写字母、数字和连字符`,
    );
  });
  const twice = children.find(
    ({ key }, index) => children.findIndex((one) => one.key === key) < index,
  );
  if (twice !== undefined)
    throw new UsageError(`标识“${twice.key}”用了两次，每个网站要有自己的标识`);
  return children;
}
