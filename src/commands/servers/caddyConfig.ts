import {
  CACHE,
  CACHE_RULES,
  FIXED_HEADERS,
  type HeaderRule,
  POLICY,
  POLICY_RULES,
} from './answerHeaders.ts';
import { FILE_TYPES, PACKED_TYPES, sentType } from './fileTypes.ts';
import { type HostedSite, literalPattern } from './hostedSite.ts';

/** A whole Caddyfile; where it names a host, Caddy serves HTTPS with a certificate that it gets itself. */
export function caddyConfig({ path, folder, origin }: HostedSite): string {
  const types = Object.entries(FILE_TYPES).flatMap(([ending, type]) => [
    `@${ending.slice(1)} path *${ending}`,
    `header @${ending.slice(1)} Content-Type "${sentType(type)}"`,
  ]);
  const fixed = Object.entries(FIXED_HEADERS).map(([name, value]) => `header ${name} "${value}"`);
  const packed = ['text/html', ...PACKED_TYPES].map(
    (type) => `        header Content-Type ${type}*`,
  );
  const lines = [
    ...map('policy', path, POLICY, POLICY_RULES),
    ...map('cache', path, CACHE, CACHE_RULES),
    ...types,
    ...fixed,
    'header Content-Security-Policy {policy}',
    'header Cache-Control {cache}',
    ...['encode gzip {', '    match {', ...packed, '    }', '}'],
    `${path === '/' ? 'handle' : 'handle_path'} ${path}* {`,
    `    root * "${folder}"`,
    // of names that no disk can have, its files' server would say that it is broken
    '    @missing not file {path} {path}/',
    '    error @missing 404',
    '    file_server',
    '}',
    'handle {',
    '    error 404',
    '}',
    'handle_errors {',
    `    header Content-Security-Policy "${POLICY}"`,
    `    header Cache-Control "${CACHE}"`,
    `    header Content-Type "${sentType('text/html')}"`,
    `    root * "${folder}"`,
    '    rewrite * /404.html',
    '    file_server',
    '}',
  ];
  return `# Caddyfile：改好网址（写域名时自动使用 HTTPS），再运行 caddy validate 和 caddy reload
${origin ?? ':80'} {
${lines.map((line) => `    ${line}`).join('\n')}
}`;
}

/** A placeholder that follows the address. */
function map(name: string, path: string, otherwise: string, rules: readonly HeaderRule[]) {
  const lines = rules.map(
    ({ address, value }) => `    "~^${literalPattern(path)}${address}" "${value}"`,
  );
  return [`map {path} {${name}} {`, ...lines, `    default "${otherwise}"`, '}'];
}
