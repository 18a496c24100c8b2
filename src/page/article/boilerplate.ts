/** What notices, teasers and editors' lines say. Plain words in a row, by the alphabet: the engine tries such at once. */
const PHRASES =
  /\b(?:advertisement|affiliate|article was|click here|contributed to|cookies|copyright|e-mail|email|first app|first publ|follow @|follow her|follow him|follow me|follow us|for more|inbox|newsletter|originally app|originally publ|privacy|read more|related:|reporting by|rights reserved|sign up|story was|subscri|unsubscri)|@\w+ on|[责責]任[编編]|版[權权]|未经|转载|扫[码描一]|二维码|公众号|客户端|[爆报]料|来源|编辑|记者[:：]|原标题|(?:相关|推荐|延伸)阅读/i;
/** Longer texts are stories that happen to say such things. */
const LONGEST = 400;

/** Whether a text is about the page rather than of the story: `责任编辑：李明`, `Sign up for our newsletter`. */
export function isBoilerplate(text: string): boolean {
  return text.length < LONGEST && PHRASES.test(text);
}
