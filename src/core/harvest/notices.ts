const LONGEST_NOTICE = 90;
const PATTERNS = [
  /^[[【(（]?\s*(?:by|source|editors?|reporters?|photos?|written by|translated by|translator|edited by|updated|published|image|credits?|contributors?|xinhua|share|tags?|keywords?)\b\s*[:：|/]?/i,
  /^[[【(（]?\s*(?:[\u4e00-\u9fff]{0,4}(?:来源|來源|记者|記者|编辑|編輯|责编|責編|编译|編譯|翻译|翻譯|译者|譯者|作者|撰文|摄影|攝影|校对|校對|审核|審核|审校|实习生|供图|发布|發佈|更新)[\u4e00-\u9fff]{0,2})\s*(?:[:：/|]|\s|$)/,
  /^(?:copyright|©|\(c\)|版权|版權|all rights reserved)/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[\d\s:：/.,年月日-]+$/,
];

/** Whether a block says who made the page or when, rather than what happened: `记者：王芳`, `By Mary Jones`. */
export function isNotice(text: string): boolean {
  const plain = text.trim();
  return (
    plain.length <= LONGEST_NOTICE &&
    !/[.!?。！？]["”’]?$/.test(plain) &&
    PATTERNS.some((pattern) => pattern.test(plain))
  );
}
