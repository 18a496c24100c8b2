import { describe, expect, it } from 'vitest';
import { type Move, moveAfter, moveBefore, moveOfPoints } from '../../../../src/core/figures/zh/moves.ts';

const told = (text: string, move: Move | undefined) =>
  move && [move.direction, text.slice(move.start), move.word, move.link].join(' ').trimEnd();

describe('the direction before a number', () => {
  it.each([
    ['增长', 'up 增长 增长'],
    ['同比增长', 'up 增长 增长'],
    ['增长了', 'up 增长了 增长'],
    ['增长约', undefined],
    ['负增长', 'down 负增长 负增长'],
    ['增加值', undefined],
    ['增加值增长', 'up 增长 增长'],
    ['增长幅度为', 'up 增长幅度为 增长 为'],
    ['增至', 'up 增至 增 至'],
    ['增长到了', 'up 增长到了 增长 到'],
    ['降低', 'down 降低 降'],
    ['降低到', 'down 降低到 降低 到'],
    ['升至历史新高点', 'up 升至历史新高点 升 至'],
    ['上升的', undefined],
    ['价格', undefined],
    ['', undefined],
    ['比去年高', 'up 比去年高'],
    ['比去年低', 'down 比去年低'],
    ['比去年高出', 'up 比去年高出'],
    ['较去年少了', 'down 较去年少了'],
    ['比去年高到', 'up 比去年高到  到'],
    ['比去年增长', 'up 比去年增长'],
    ['比去年减少', 'down 比去年减少'],
    ['同比高', undefined],
    ['环比低', undefined],
    ['高于全国平均水平', 'up 高于全国平均水平'],
    ['低于全国平均', 'down 低于全国平均'],
    ['快于', undefined],
    ['高于去年的', undefined],
    ['比，高', undefined],
  ])('%s: %s', (clause, expected) =>
    expect(told(clause, moveBefore(clause, 0, clause.length))).toBe(expected));

  it('is looked for from the start of the clause on', () => {
    const text = '增长，了';
    expect(moveBefore(text, 3, 4)).toBeUndefined();
  });
});

describe('the direction of points', () => {
  it.each([
    ['下调存款准备金率', 'down 下调存款准备金率 下调'],
    ['上调利率', 'up 上调利率 上调'],
    ['下调', undefined],
    ['下调，利率', undefined],
    ['下调5年利率', 'down 下调5年利率 下调'],
    ['下调5次利率', undefined],
    ['利率', undefined],
    ['下调存款准备金率和多种其他贷款的利率', undefined],
  ])('%s: %s', (clause, expected) =>
    expect(told(clause, moveOfPoints(clause, 0, clause.length))).toBe(expected));
});

describe('the direction of the noun after a number', () => {
  it.each([
    ['的增长', 'up 增长 增长'],
    ['的实际增长', 'up 增长 增长'],
    ['的跌幅', 'down 跌幅 跌'],
    ['的年均实际有效增长', undefined],
    ['增长', undefined],
    ['的，增长', undefined],
    ['的人', undefined],
  ])('%s: %s', (after, expected) => expect(told(after, moveAfter(after, 0))).toBe(expected));
});
