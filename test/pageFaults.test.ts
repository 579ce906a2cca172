import { describe, expect, test } from 'vitest';
import { pageFaults, type SiteFacts } from './pageFaults.ts';
import { pageTags } from './pageTags.ts';

const SITE: SiteFacts = {
  files: new Set(['index.html', 'rules/index.html', 'site.css']),
  ids: new Map([['rules/index.html', new Set(['q1', '档'])]]),
  sources: new Set(['https://source.example/list']),
};

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self'">`;

const HEAD = '<p class="kicker by-word">页</p> <h1 class="by-word">有 3 页</h1>';

function page(body: string, head = POLICY): string {
  return `<!doctype html><html lang="zh-CN"><head>${head}<title>页</title></head><body><main>${HEAD}${body}</main></body></html>`;
}

function faults(html: string): string[] {
  return pageFaults('rules/index.html', html, SITE);
}

describe('pageTags', () => {
  test('reads quoted, single-quoted, bare and empty attributes, and > inside a value', () => {
    expect(pageTags(`<td title=">=50&#39;" data-a='"' lang=zh hidden><br/>`)).toEqual([
      {
        name: 'td',
        attributes: { title: ">=50'", 'data-a': '"', lang: 'zh', hidden: '' },
        text: '',
      },
      { name: 'br', attributes: {}, text: '' },
    ]);
  });

  test('takes no tag from a comment, a script or a style', () => {
    const tags = pageTags('<!-- <b> --><script>a<b></script><style>i{}</style>');
    expect(tags.map(({ name, text }) => [name, text])).toEqual([
      ['script', 'a<b>'],
      ['style', 'i{}'],
    ]);
  });

  test('throws where a < starts nothing', () => {
    expect(() => pageTags('<p>3 < 5</p>')).toThrow('cannot read the HTML at: < 5');
  });
});

describe('pageFaults', () => {
  test('says nothing of a page that keeps the rules', () => {
    const html = page(
      '<a href="./#q1">一</a><a href="../rules/#%E6%A1%A3">二</a><a href="../">三</a>' +
        '<a href="https://source.example/list">四</a><svg xmlns="http://www.w3.org/2000/svg"/>',
      `${POLICY}<link rel="stylesheet" href="../site.css"><script type="application/ld+json">{}</script>`,
    );
    expect(faults(html)).toEqual([]);
  });

  test.each<[string, string]>([
    ['<style>a{}</style>', 'inline <style>'],
    ['<td>[object Object]</td>', 'the page shows [object Object]'],
    ['<td data-a=">">undefined 项</td>', 'the page shows undefined'],
    ['<script>a()</script>', 'inline <script>'],
    ['<script type="module">a()</script>', 'inline <script>'],
    ['<p style="color:red">', 'style= on <p>'],
    ['<p onclick="a()">', 'onclick= on <p>'],
    ['<h1>又</h1>', '2 h1'],
    ['<p id="a"></p><p id="a">', 'id a stands twice'],
    ['<td headers="a">', 'no element has the id a'],
    ['<a href="/rules/">', '<a> refers to /rules/, which is not relative'],
    [
      '<a href="https://x.example/">',
      '<a> refers to https://x.example/, which no data declares as a source',
    ],
    [
      '<img src="//x.example/a.png">',
      '<img> refers to //x.example/a.png, which no data declares as a source',
    ],
    [
      '<img srcset="https://source.example/list 2x">',
      '<img> refers to https://source.example/list, which no data declares as a source',
    ],
    ['<a href="../../x/">', '../../x/ leaves the site'],
    ['<a href="../data/">', '../data/ leads to data/index.html, which is not there'],
    ['<a href="#q9">', '#q9 names no id of rules/index.html'],
  ])('%s: %s', (body, fault) => {
    expect(faults(page(body))).toEqual([fault]);
  });

  test.each<[string, string]>([
    ['', 'policy is absent'],
    [`${POLICY.replace("img-src 'self'", "style-src 'unsafe-inline'")}`, 'policy allows too much'],
    [`<link rel="stylesheet" href="../site.css">${POLICY}`, 'policy comes too late'],
  ])('head %s: %s', (head, fault) => {
    expect(faults(page('', head))).toEqual([expect.stringContaining(fault)]);
  });

  test('takes for canonical only the page’s own address under that of the site', () => {
    const canonical = (href: string) => page('', `${POLICY}<link rel="canonical" href="${href}">`);
    const under = (html: string, address?: string) =>
      pageFaults('rules/index.html', html, { ...SITE, address });
    expect(under(canonical('https://x.example/a/rules/'), 'https://x.example/a/')).toEqual([]);
    expect(under(canonical('https://x.example/rules/'), 'https://x.example/a/')).toHaveLength(1);
    expect(under(canonical('https://x.example/rules/'))).toHaveLength(1);
  });

  test('wants the language, one h1, one main and a title', () => {
    expect(faults(`<html><head>${POLICY}</head></html>`)).toEqual([
      'lang is undefined',
      '0 h1',
      '0 main',
      'no title',
      'no name of the page above its h1',
    ]);
  });

  test('wants a finding as h1 and the name of the page above it, but where a thing has a name', () => {
    const headed = (head: string) => page('').replace(HEAD, head);
    const named = headed('<p class="kicker">2022 年度</p><h1>页</h1>');
    expect(faults(headed('<h1>有 3 页</h1>'))).toEqual(['no name of the page above its h1']);
    expect(faults(headed('<p class="kicker">甲</p><h1>甲</h1>'))).toEqual([
      'the h1 is a label: 甲',
    ]);
    expect(faults(named)).toEqual(['the h1 is a label: 页']);
    expect(pageFaults('2022/a/b/index.html', named, SITE)).toEqual([]);
  });
});
