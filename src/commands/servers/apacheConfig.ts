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

/** A whole virtual host for Apache 2.4. */
export function apacheConfig(site: HostedSite): string {
  const { path, folder } = site;
  const types = Object.entries(FILE_TYPES).map(([ending, type]) => `AddType ${type} ${ending}`);
  const fixed = Object.entries(FIXED_HEADERS).map(
    ([name, value]) => `Header always set ${name} "${value}"`,
  );
  const lines = [
    `ServerName ${hostName(site) ?? 'www.example.gov.cn'}`,
    ...(path === '/' ? [`DocumentRoot "${folder}"`] : [`Alias "${path}" "${folder}/"`]),
    `<Directory "${folder}">`,
    '    Require all granted',
    '    AllowOverride None',
    '    Options FollowSymLinks',
    '    DirectoryIndex index.html',
    '</Directory>',
    `ErrorDocument 404 ${path}404.html`,
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .csv .html .js .txt',
    // Packed files are sent as they are, and not as another type that is packed on the way.
    'RemoveEncoding .gz',
    ...types,
    `AddOutputFilterByType DEFLATE text/html ${PACKED_TYPES.join(' ')}`,
    ...fixed,
    `Header always set Content-Security-Policy "${POLICY}"`,
    ...locations('Header always set Content-Security-Policy', path, POLICY_RULES),
    // Only for what is found: a missing file is not missing for ever.
    `Header set Cache-Control "${CACHE}"`,
    ...locations('Header set Cache-Control', path, CACHE_RULES),
  ];
  return `# Apache 2.4：放进 sites-enabled 或 conf.d；需要 mod_headers、mod_deflate、mod_alias、mod_dir、mod_mime
<VirtualHost *:80>
${lines.map((line) => `    ${line}`).join('\n')}
</VirtualHost>`;
}

/** Later ones win in Apache, and the first rule that fits holds. */
function locations(directive: string, path: string, rules: readonly HeaderRule[]): string[] {
  return rules
    .toReversed()
    .flatMap(({ address, value }) => [
      `<LocationMatch "^${literalPattern(path)}${address}">`,
      `    ${directive} "${value}"`,
      '</LocationMatch>',
    ]);
}
