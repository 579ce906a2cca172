import { spawnSync } from 'node:child_process';

/** Runs what follows where there is no network at all; only Linux has such namespaces. */
export const WITHOUT_NETWORK = ['unshare', '--map-root-user', '--net'] as const;

/** Not every system lets one be made. */
export const isUnplugged =
  spawnSync(WITHOUT_NETWORK[0], [...WITHOUT_NETWORK.slice(1), 'true']).status === 0;
