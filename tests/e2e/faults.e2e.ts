import { describe, expect, it } from 'vitest';
import { endDuring, openUseCases, seededRandom } from './faults.ts';
import { useSetting } from './setting.ts';

const setting = useSetting();
const RUNS = Number(process.env['FAULT_RUNS'] ?? 10);
const SEED = Number(process.env['FAULT_SEED'] ?? 1);

describe('a background that dies in the middle of what the reader does', () => {
  it(
    'loses nothing and leaves nothing half-written, and the next action works',
    async () => {
      const random = seededRandom(SEED);
      const useCases = await openUseCases(setting());
      const kills: Record<string, number> = {};
      for (let run = 0; run < RUNS; run++) {
        const useCase = useCases[run % useCases.length];
        if (useCase === undefined) break;
        await endDuring(useCase, setting(), random).catch((cause: unknown) => {
          throw new Error(`Run ${run} of seed ${SEED}, ${useCase.name}: ${String(cause)}`, { cause });
        });
        kills[useCase.name] = (kills[useCase.name] ?? 0) + 1;
      }
      if (RUNS > useCases.length * 2) console.table(kills);
      expect(Object.values(kills).reduce((sum, count) => sum + count, 0)).toBe(RUNS);
    },
    30_000 + RUNS * 20_000,
  );
});
