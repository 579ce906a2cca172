import {
  CACHE,
  CACHE_RULES,
  FIXED_HEADERS,
  type HeaderRule,
  POLICY,
  POLICY_RULES,
} from './answerHeaders.ts';
import { FILE_TYPES, PACKED_TYPES } from './fileTypes.ts';
import { type HostedSite, hostName, literalPattern } from './hostedSite.ts';

/** A whole file for nginx's `conf.d`. */
export function nginxConfig(site: HostedSite): string {
  const { path, folder } = site;
  const types = Object.entries(FILE_TYPES).map(([ending, type]) => `${type} ${ending.slice(1)};`);
  const headers = Object.entries(FIXED_HEADERS).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return `# nginx：放在 /etc/nginx/conf.d/jijing.conf，改好端口、域名和证书，再运行 nginx -t 和 nginx -s reload
${map('jijing_policy', path, POLICY, POLICY_RULES)}
${map('jijing_cache', path, CACHE, CACHE_RULES)}
server {
    listen 80;
    server_name ${hostName(site) ?? '_'};
    ${path === '/' ? `root "${folder}";` : `location ${path} { alias "${folder}/"; }`}
    index index.html;
    error_page 404 ${path}404.html;
    charset utf-8;
    charset_types text/css text/csv text/javascript text/plain;
    types {
        ${types.join('\n        ')}
    }
    default_type application/octet-stream;
    gzip on;
    gzip_vary on;
    gzip_types ${PACKED_TYPES.join(' ')};
    ${headers.join('\n    ')}
    add_header Content-Security-Policy $jijing_policy always;
    add_header Cache-Control $jijing_cache always;
}`;
}

/** A variable that follows the address. */
function map(name: string, path: string, otherwise: string, rules: readonly HeaderRule[]): string {
  const lines = rules.map(
    ({ address, value }) => `    "~^${literalPattern(path)}${address}" "${value}";`,
  );
  return [`map $uri $${name} {`, `    default "${otherwise}";`, ...lines, '}'].join('\n');
}
