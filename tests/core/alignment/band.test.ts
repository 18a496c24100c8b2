import { describe, expect, it } from 'vitest';
import { bandAround, fullBand, transposed } from '../../../src/core/alignment/band.ts';

const cellsOf = (band: ReturnType<typeof fullBand>) => band.offsets[band.rows + 1] ?? 0;
const diagonal = (size: number) => Array.from({ length: size + 1 }, (_, at) => ({ i: at, j: at }));

describe('a band', () => {
  it('holds every cell of a short text', () => {
    expect(cellsOf(fullBand(3, 2))).toBe(12);
  });

  it('holds the cells near a path, so that the work grows with the length of a text and not with its square', () => {
    expect(cellsOf(bandAround(diagonal(100), 100, 100, 8))).toBeLessThan(101 * 36);
    expect(cellsOf(bandAround(diagonal(1000), 1000, 1000, 8))).toBeLessThan(1001 * 36);
  });

  it('holds the path where one side jumps', () => {
    const band = bandAround(
      [
        { i: 0, j: 0 },
        { i: 1, j: 40 },
        { i: 2, j: 41 },
      ],
      2,
      41,
      0,
    );
    expect([band.from[0], band.to[0], band.from[1], band.to[1]]).toEqual([0, 40, 0, 41]);
  });

  it('keeps its cells when it is transposed', () => {
    const band = bandAround(diagonal(30), 30, 30, 3);
    expect(transposed(transposed(band))).toEqual(band);
    expect(cellsOf(transposed(band))).toBe(cellsOf(band));
  });
});
