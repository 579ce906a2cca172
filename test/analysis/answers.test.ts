import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/analysis/overview/answer.ts';
import { overview } from '../../src/analysis/overview/overview.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { cells } from '../audit/sampleForm.ts';
import { edits, filed } from './historySamples.ts';

const LINKS = {
  projects: '/p/',
  scores: '/s/',
  change: '/c/',
  missed: '/m/',
  unassessable: '/u/',
  decisions: '/d/',
};

/** What the overview of some results answers to one question, as text. */
function answered(results: readonly ProjectResult[], id: Answer['id']) {
  const { answers } = overview(results, { previous: undefined, change: undefined, links: LINKS });
  const answer = answers.find((one) => one.id === id);
  const text = answer?.sentence.map((part) => part.text).join('') ?? '';
  const to = (answer?.sentence ?? []).map((part) => part.to);
  return { text, figure: answer?.figure?.value, to };
}

describe('unassessableAnswer', () => {
  const vague = cells(5, { target: '明显提高', actual: '明显提高' });
  const fallsShort = cells(6, { target: '满意', actual: '较为满意' });

  test('names rows missed in words apart, so that figure, points and share add up', () => {
    const { text, figure, to } = answered(
      [filed(2022, 'a', { edit: edits(vague, fallsShort) })],
      'unassessable',
    );
    expect(text).toBe(
      '7 项指标中 1 项无法判定，共 15 分；另有 1 项按所填文字未达目标，共 15 分，也没有可核的数值；指标分值 90 分，有可核数值的占 66.7%。',
    );
    expect([figure, to[0], to[2]]).toEqual(['1', '/u/', '/m/']);
  });

  test('says nothing of them where there are none', () => {
    expect(answered([filed(2022, 'a', { edit: vague })], 'unassessable').text).toBe(
      '7 项指标中 1 项无法判定，共 15 分；指标分值 90 分，有可核数值的占 83.3%。',
    );
  });
});
