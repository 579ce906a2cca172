import { describe, expect, test } from 'vitest';
import { remembering } from '../../src/model/remembering.ts';

/** A reader that says what it is given, and how often it was asked. */
function counted() {
  const asked: string[] = [];
  const read = remembering((text, year) => {
    asked.push(`${text} ${year}`);
    return { text, year };
  });
  return { asked, read };
}

describe('remembering', () => {
  test('reads a short text once a year and gives the same answer again', () => {
    const { asked, read } = counted();
    expect(read('12月底前', 2022)).toBe(read('12月底前', 2022));
    expect(read('12月底前', 2023)).toEqual({ text: '12月底前', year: 2023 });
    expect(asked).toEqual(['12月底前 2022', '12月底前 2023']);
  });

  test('reads a long text each time', () => {
    const { asked, read } = counted();
    const long = '完成'.repeat(20);
    read(long, 2022);
    read(long, 2022);
    expect(asked.length).toBe(2);
  });

  test('forgets when it knows too many texts', () => {
    const { asked, read } = counted();
    read('100%', 2022);
    for (let number = 0; number < 10_000; number++) read(`${number} 人`, 2022);
    read('100%', 2022);
    expect(asked.filter((one) => one === '100% 2022').length).toBe(2);
  });
});
