/** What notices, teasers and editors' lines say, in whichever order. */
const PHRASES =
  /advertisement|rights reserved|newsletter|sign up|subscri|cookies|privacy|click here|follow (?:us|him|her|me|@)|@\w+ on|contributed to|copyright|affiliate|(?:first|originally) (?:app|publ)|inbox|e-?mail|read more|related:|reporting by|(?:article|story) was|for more|[责責]任[编編]|版[權权]|未经|转载|扫[码描一]|二维码|公众号|客户端|[爆报]料|来源|编辑|记者[:：]|原标题|(?:相关|推荐|延伸)阅读/i;
/** Longer texts are stories that happen to say such things. */
const LONGEST = 400;

/** Whether a text is about the page rather than of the story: `责任编辑：李明`, `Sign up for our newsletter`. */
export function isBoilerplate(text: string): boolean {
  return text.length < LONGEST && PHRASES.test(text);
}
