/** A segment and the credits that closed it. */
export interface WithoutCredits {
  readonly text: string;
  readonly credits: string | undefined;
}

const CLOSING_BRACKETS = /[（(]([^（()）]{2,200})[)）]\s*$/;
const CREDIT_WORD =
  /来源|來源|记者|記者|编译|編譯|编辑|編輯|审校|審校|责编|實習生|实习生|翻译|翻譯|作者|\b(?:source|reporter|editor|translator|translated by|edited by|written by)\b/i;

/** Splits bracketed credits off the end of a segment: `'…前行。(记者/康亚飞)' → '…前行。'` and `'记者/康亚飞'`. */
export function splitCredits(segment: string): WithoutCredits {
  const found = CLOSING_BRACKETS.exec(segment);
  const credits = found?.[1];
  if (found === null || credits === undefined || !CREDIT_WORD.test(credits))
    return { text: segment, credits: undefined };
  return { text: segment.slice(0, found.index).trimEnd(), credits: credits.trim() };
}

/** The outlet that credits name as their source: `'中文来源/河南日报 记者/康亚飞' → '河南日报'`. */
export function outletOf(credits: string): string | undefined {
  // Not by either case: a name of several words goes on with capitals alone.
  return /(?:来源|來源|[Ss]ource|SOURCE)\s*[/:：]\s*([^\s/:：,，;；]+(?: [A-Z][^\s/:：,，;；]*)*)/.exec(
    credits,
  )?.[1];
}
