/** How notices, teasers and editors' lines begin. */
const OPENING =
  /^\W{0,3}(?:related|read (?:more|also|next)|(?:see|also) (?:also|read|see)|(?:more|read|see|also|watch|listen|correction|update[ds]?|disclaimer|disclosure|photos?|image|tags?|topics?|source|contact)\s?:|advertisement|sign up|subscribe|click (?:here|to)|follow (?:us|the |\w+ \w+ on)|get (?:the|our|in touch|more)|©|copyright|(?:this|the) (?:article|story|post|report) (?:was|is|has|originally|first|about|appear)|share (?:this|your)|join (?:us|our|the conversation)|download|support (?:our|us)|our standards|(?:additional )?(?:editing|reporting) by|for more|have a (?:tip|story)|do you have|editor.s note|don.t miss|if you (?:value|like|enjoy|appreciate|have any)|(?:责任?编辑?|编辑|编审|校对|审核|监制|值班|来源|信息来源|稿源|作者|采写|撰文|记者|通讯员|责编|摄影|图片|编译)\s*[:：|｜丨/]|来源于|原标题|原题|相关(?:阅读|新闻|报道|链接|文章|推荐|专题)|(?:推荐|延伸|精彩|热门)(?:阅读|新闻|视频|推荐)|更多(?:精彩|内容|新闻|资讯|报道|信息)|点击|扫码|扫一扫|长按|关注(?:我们|微信|公众|微博)|[上下]一[篇页]|版权|(?:郑重|特别|免责)?声明\s*[:：]|本文(?:来自|来源|系|由|转载|首发|原|仅|不代表|为|版权)|微信(?:号|扫|搜|公众)|(?:阅读|查看)(?:原文|全文|更多|数|量|次)|延伸閱讀|責任編輯|編輯)/i;
/** What they say. */
const PHRASE =
  /all rights reserved|newsletter|sign up|subscri(?:be|ption)|cookies?\b|privacy policy|terms of (?:use|service)|click (?:here|on the link)|follow (?:us|him|her|me|@)|@\w+ on|contributed to this (?:report|story|article)|copyright|may not be (?:published|reproduced)|affiliate|commission|first (?:appeared|published)|originally (?:appeared|published)|inbox|e-?mail(?:ing)? (?:us|at|him|her)|[责責]任[编編][辑輯]|版权所有|版權所有|未经(?:授权|许可)|转载|扫描|二维码|公众号|客户端|点击(?:进入|查看|下载|图片)|投稿|爆料|报料|不代表本|仅供参考/i;
/** Longer texts are stories that happen to say such things. */
const LONGEST = 400;

/** Whether a text is about the page rather than of the story: `责任编辑：李明`, `Sign up for our newsletter`. */
export function isBoilerplate(text: string): boolean {
  return OPENING.test(text) || (text.length < LONGEST && PHRASE.test(text));
}
