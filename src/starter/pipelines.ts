/**
 * What GitHub, GitLab and Gitee run on every change of a data repository: they read the data, and build
 * and publish the site from the main branch. Each stands where its host looks for it.
 */
export const PIPELINES: readonly { readonly path: string; readonly content: string }[] = [
  { path: '.github/workflows/site.yml', content: github() },
  { path: '.gitlab-ci.yml', content: gitlab() },
  { path: '.workflow/site.yml', content: gitee() },
];

function github(): string {
  return `name: 校验和发布
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm run validate
      - run: npm run build
      - if: github.ref_name == github.event.repository.default_branch
        uses: actions/upload-pages-artifact@v3
        with:
          path: dist
  publish:
    if: github.ref_name == github.event.repository.default_branch
    needs: check
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    steps:
      - id: pages
        uses: actions/deploy-pages@v4
`;
}

function gitlab(): string {
  return `image: node:24

check:
  rules:
    - if: $CI_COMMIT_BRANCH != $CI_DEFAULT_BRANCH
  script:
    - npm ci
    - npm run validate
    - npm run build

pages:
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm ci
    - npm run validate
    - npm run build
    - mv dist public
  artifacts:
    paths:
      - public
`;
}

function gitee(): string {
  return `version: '1.0'
name: site
displayName: 校验和生成网站
triggers:
  trigger: auto
  push:
    branches:
      prefix:
        - ''
stages:
  - name: check
    displayName: 校验
    strategy: naturally
    trigger: auto
    steps:
      - step: build@nodejs
        name: build_nodejs
        displayName: 校验数据并生成网站
        nodeVersion: '24'
        commands:
          - npm ci
          - npm run validate
          - npm run build
        artifacts:
          - name: BUILD_ARTIFACT
            path:
              - ./dist
  - name: publish
    displayName: 发布
    strategy: naturally
    trigger: auto
    steps:
      - step: publish@general_artifacts
        name: publish_general_artifacts
        displayName: 上传网站
        dependArtifact: BUILD_ARTIFACT
        artifactName: site
`;
}
