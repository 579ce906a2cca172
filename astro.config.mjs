// A plain object, as every command reads it and few need Astro, which `defineConfig` would load.
/** @type {import('astro').AstroUserConfig} */
export default {
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.cache/astro',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
};
