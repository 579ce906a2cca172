import { escapeXml } from '../../model/escapeXml.ts';
import { FIXED_HEADERS, headerPolicy, POLICY } from './answerHeaders.ts';
import { FILE_TYPES, sentType } from './fileTypes.ts';

/**
 * A `web.config` for the folder of the site. IIS knows places by their path alone: a folder of what
 * runs more than scripts gets its policy whole, and only the folder whose every name has a hash is kept for ever.
 */
export function iisConfig(): string {
  const types = Object.entries(FILE_TYPES).flatMap(([ending, type]) => [
    `<remove fileExtension="${ending}" />`,
    `<mimeMap fileExtension="${ending}" mimeType="${sentType(type)}" />`,
  ]);
  const headers = Object.entries({ ...FIXED_HEADERS, 'Content-Security-Policy': POLICY });
  const scripts = headerPolicy('script.js');
  const places = [
    location('explore/', headerPolicy('explore/')),
    location('data/explorer/', scripts),
    location('_astro/', scripts, KEPT),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS：存为网站文件夹中的 web.config；每次 build 会替换整个文件夹，之后要再存一次 -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      ${types.join('\n      ')}
      <!-- SHA256SUMS 没有扩展名 -->
      <remove fileExtension="." />
      <mimeMap fileExtension="." mimeType="${sentType('text/plain')}" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" prefixLanguageFilePath="" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        ${headers.map(([name, value]) => header(name, value)).join('\n        ')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${places.join('\n')}
</configuration>`;
}

const KEPT = `
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>`;

function location(address: string, policy: string, kept = ''): string {
  return `  <location path="${address.slice(0, -1)}">
    <system.webServer>${kept}
      <httpProtocol>
        <customHeaders>
          ${header('Content-Security-Policy', policy)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

/** Set anew: IIS refuses a header that stands twice. */
function header(name: string, value: string): string {
  return `<remove name="${name}" /><add name="${name}" value="${escapeXml(value)}" />`;
}
